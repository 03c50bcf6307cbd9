import { notActive, type Disposition } from "./application.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { shortName } from "./names.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";
import type { ScorecardStatus } from "./scorecard.ts";

/**
 * Whether a submitted card is reopened as a new version. Refusals: `not_submitted`,
 * `reopened_already`, `card_of_other`, `not_active`.
 */
export function decideReopen(card: {
  status: ScorecardStatus;
  isOwn: boolean;
  /** False when a later version of it is there. */
  isNewest: boolean;
  author: string;
  application: { name: string; disposition: Disposition };
}): Decision<null> {
  const author = shortName(card.author);
  if (!card.isOwn) {
    return refused(
      "card_of_other",
      `Only ${author} can reopen this scorecard. Choose ${author} as the acting person first.`,
    );
  }
  if (card.status === "draft") {
    return refused("not_submitted", "This scorecard is still a draft. Go on writing on it.");
  }
  if (!card.isNewest) {
    return conflicting(
      "reopened_already",
      "This version was reopened already. Go on with the newest version of the scorecard.",
    );
  }
  const sentence = notActive(card.application);
  return sentence === null ? agreed(null) : refused("not_active", sentence);
}

/**
 * Whether a text that a window sends may take the place of the stored one. `base` is the
 * fingerprint of the text the window knew; null replaces whatever is there. Nothing is lost where
 * the stored text is empty, the same, or the beginning of the new one. Refusal: `newer_text`.
 */
export function decideText(stored: string, sent: string, base: string | null): Decision<null> {
  const isKnown = base === null || base === fingerprintOf(stored);
  if (isKnown || stored.trim() === "" || sent.startsWith(stored)) return agreed(null);
  return conflicting(
    "newer_text",
    "This text was changed in another window meanwhile. Yours was not saved over it and is kept here; look at the other one, then save yours again.",
  );
}

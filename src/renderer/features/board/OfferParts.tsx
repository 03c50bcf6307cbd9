import { useState } from "react";
import { offerStateLabels, type OfferState } from "../../../shared/domain/offers.ts";
import type { OfferView } from "../../../shared/ipc/boardViews.ts";
import { dueText } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Tag, type TagKind } from "../../ui/Tag.tsx";
import { attempt } from "./commands.ts";
import styles from "./Offer.module.css";
import type { Conclude } from "./outcome.ts";

const css = classesOf(styles);

const kinds: Readonly<Record<OfferState, TagKind>> = {
  draft: "neutral",
  sent: "accent",
  expired: "late",
  accepted: "good",
  declined: "neutral",
};

/** "Sent, expires Fri 27 Nov": what an offer is today. */
export function OfferStateTag({ offer, today }: { offer: OfferView; today: string }) {
  const { state, expiresOn, acceptedOn, declinedOn } = offer;
  const when =
    acceptedOn !== null
      ? ` ${dueText(acceptedOn, today)}`
      : declinedOn !== null
        ? ` ${dueText(declinedOn, today)}`
        : state === "sent" && expiresOn !== null
          ? `, expires ${dueText(expiresOn, today)}`
          : "";
  return (
    <Tag kind={kinds[state]}>
      {offerStateLabels[state]}
      {when}
    </Tag>
  );
}

interface PartProps {
  name: string;
  conclude: Conclude;
}

/** An offer that was answered: its terms, the answer, and the way to take it back. */
export function AnsweredOffer({ offer, name, conclude }: PartProps & { offer: OfferView }) {
  const today = todayOf(new Date(useNow()));
  const [error, setError] = useState<string | null>(null);
  const { id, terms, sentOn, acceptedOn, declinedOn } = offer;

  async function takeBack() {
    const outcome = await attempt("offer.unanswer", { id });
    setError(outcome.ok ? null : outcome.message);
    conclude(outcome, `Took back the answer of ${name}`);
  }

  const answeredOn = acceptedOn ?? declinedOn;
  return (
    <div className={css("answered")}>
      <div className={css("answeredHead")}>
        <Tag kind={kinds[offer.state]}>{offerStateLabels[offer.state]}</Tag>
        <span className={css("quiet")}>
          {[
            sentOn === null ? null : `sent ${dueText(sentOn, today)}`,
            answeredOn === null ? null : `answered ${dueText(answeredOn, today)}`,
          ]
            .filter((part) => part !== null)
            .join(", ")}
        </span>
        <Button kind="quiet" onClick={() => void takeBack()}>
          Take the answer back
        </Button>
      </div>
      <p className={css("terms")} dir="auto">
        {terms}
      </p>
      {error === null ? null : <ErrorNotice message={error} />}
    </div>
  );
}

/** Offers that were answered before the one in hand. */
export function FormerOffers({ offers, ...part }: PartProps & { offers: readonly OfferView[] }) {
  if (offers.length === 0) return null;
  return (
    <section className={css("former")} aria-label="Former offers">
      <h3 className={css("heading")}>Former offers</h3>
      {offers.map((offer) => (
        <AnsweredOffer key={offer.id} offer={offer} {...part} />
      ))}
    </section>
  );
}

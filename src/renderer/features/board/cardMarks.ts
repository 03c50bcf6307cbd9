import type { BoardCard, Elsewhere } from "../../../shared/domain/board.ts";
import { isDue, type NextAction } from "../../../shared/domain/nextAction.ts";
import { offerState } from "../../../shared/domain/offers.ts";
import { countText, instantText, numberText, plainDateText } from "../../lib/format.ts";

/** A word or two at the foot of a card. */
export interface CardMark {
  text: string;
  /** The whole sentence, for the pointer and for screen readers. */
  title: string;
  /** `late` asks to be seen; `warning` has a shape of its own. */
  kind: "plain" | "warning" | "late" | "good";
}

const dayLength = 86_400_000;
const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", timeZone: "UTC" });
const dayAndMonth = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });

/** A plain date as a card says it: "today", "tomorrow", "Fri" within a week, else "4 Mar". */
export function shortDateText(date: string, today: string): string {
  const days = (Date.parse(date) - Date.parse(today)) / dayLength;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  const format = days > 1 && days < 7 ? weekday : dayAndMonth;
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** The local plain date of an instant. */
function dateOf(instant: string): string {
  const then = new Date(instant);
  const local = Date.UTC(then.getFullYear(), then.getMonth(), then.getDate());
  return new Date(local).toISOString().slice(0, 10);
}

function offerMark({ offer }: BoardCard, today: string): CardMark | null {
  if (offer === null) return null;
  const state = offerState(offer, today);
  const { expiresOn } = offer;
  if (state === "accepted") return { text: "Accepted", title: "Offer accepted", kind: "good" };
  if (state === "declined") return { text: "Declined", title: "Offer declined", kind: "late" };
  if (state === "draft") {
    return { text: "Offer in draft", title: "Offer being prepared, not sent", kind: "plain" };
  }
  if (expiresOn === null) return { text: "Offer sent", title: "Offer sent", kind: "plain" };
  const title = `Offer ${state === "expired" ? "expired" : "sent, expires"} on ${plainDateText(expiresOn)}`;
  const day = shortDateText(expiresOn, today);
  return state === "expired"
    ? { text: "Offer expired", title, kind: "late" }
    : { text: `Expires ${day}`, title, kind: "plain" };
}

function actionMark(action: NextAction | null, today: string): CardMark | null {
  if (action === null) return null;
  const { text, on } = action;
  if (on === null) return { text, title: `Next: ${text}`, kind: "plain" };
  const day = shortDateText(on, today);
  const title = `Next: ${text}, by ${plainDateText(on)}`;
  return isDue(action, today)
    ? { text: on === today ? `Due today: ${text}` : `Due ${day}: ${text}`, title, kind: "late" }
    : { text: `${text} ${day}`, title, kind: "plain" };
}

function duplicateMark({ duplicate }: BoardCard): CardMark | null {
  if (duplicate === null) return null;
  const by = duplicate.by === "email" ? "the same e-mail address" : "the same name";
  const title = `Possible duplicate: ${duplicate.name} has ${by}`;
  return { text: "Possible duplicate", title, kind: "warning" };
}

function elsewhereMark(elsewhere: Elsewhere | null): CardMark | null {
  if (elsewhere === null) return null;
  const { active, isHired, hasDeclinedOffer } = elsewhere;
  const others = `Also active on ${countText(active, "other requisition")}`;
  const facts = [
    active > 0 ? others : null,
    isHired ? "Hired on another requisition" : null,
    hasDeclinedOffer ? "Declined an offer on another requisition" : null,
  ].filter((fact) => fact !== null);
  const text = isHired
    ? "Hired elsewhere"
    : hasDeclinedOffer
      ? "Declined an offer"
      : `Also on ${countText(active, "other")}`;
  return { text, title: facts.join(". "), kind: "warning" };
}

function owedMark({ cardsIn, cardsOwed }: BoardCard): CardMark | null {
  if (cardsOwed === 0) return null;
  const all = cardsIn + cardsOwed;
  const text = `${numberText(cardsIn)} of ${countText(all, "card")} in`;
  return { text, title: `${countText(cardsOwed, "scorecard")} owed`, kind: "plain" };
}

function interviewMark({ nextInterview }: BoardCard, today: string): CardMark | null {
  if (nextInterview === null) return null;
  const { name, startsAt } = nextInterview;
  const day = shortDateText(dateOf(startsAt), today);
  const text = `${name} ${day} ${timeOfDay.format(new Date(startsAt))}`;
  return { text, title: `${name}, ${instantText(startsAt)}`, kind: "plain" };
}

/**
 * The marks of a card on a day (a plain date), what matters most first: the first is in sight, the
 * rest is counted.
 */
export function cardMarks(card: BoardCard, today: string): CardMark[] {
  const action = actionMark(card.nextAction, today);
  const isActionDue = action?.kind === "late";
  const marks = [
    isActionDue ? action : null,
    offerMark(card, today),
    duplicateMark(card),
    owedMark(card),
    interviewMark(card, today),
    isActionDue ? null : action,
    elsewhereMark(card.elsewhere),
    ...card.tags.map((tag): CardMark => ({ text: tag, title: `Tag: ${tag}`, kind: "plain" })),
    card.source === null
      ? null
      : ({ text: card.source, title: `Source: ${card.source}`, kind: "plain" } as const),
  ];
  return marks.filter((mark) => mark !== null);
}

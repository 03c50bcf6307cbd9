import { shortName } from "./names.ts";

/** A card that somebody owes, as a reminder names it. */
export interface OwedLine {
  candidateName: string;
  interviewName: string;
  requisitionTitle: string;
  /** A plain date. */
  dueOn: string | null;
}

/** The subject and the text of a mail about owed cards. */
export interface Reminder {
  subject: string;
  body: string;
  /** The same with as many cards as fit into a mail link; the others are counted. */
  shortBody: string;
}

/**
 * Windows hands a link on only up to 2,083 characters (INTERNET_MAX_URL_LENGTH); a subject, an
 * address and some room for mail programs that take fewer are left.
 */
const longestLinkBody = 1_500;

/** More characters than this are no mail that fits a link, however they are written. */
export const longestMailBody = 2_000;

/** A link that opens the mail program with a new mail (RFC 6068): line breaks are CRLF. */
export function mailLink(mail: { to: string | null; subject: string; body: string }): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/gu, "\r\n"));
  const to = encodeURIComponent(mail.to ?? "").replace(/%40/gu, "@");
  return `mailto:${to}?subject=${encode(mail.subject)}&body=${encode(mail.body)}`;
}

/** Writes a reminder for one person. Nothing of what others wrote is in it, and nothing is sent. */
export function reminderText(input: {
  memberName: string;
  fromName: string;
  owed: readonly OwedLine[];
  /** A plain date. */
  today: string;
}): Reminder {
  const { owed } = input;
  const count = owed.length;
  const subject =
    count === 1
      ? `Scorecard for ${shortName(owed[0]?.candidateName ?? "")}`
      : `${count.toLocaleString("en")} scorecards`;
  const lines = owed.map((card) => lineOf(card, input.today));
  const whole = bodyOf(input, lines, 0);
  let shown = lines.length;
  let shortBody = whole;
  while (shown > 0 && encodeURIComponent(shortBody).length > longestLinkBody) {
    shown -= 1;
    shortBody = bodyOf(input, lines.slice(0, shown), count - shown);
  }
  return { subject, body: whole, shortBody };
}

function lineOf(
  { candidateName, interviewName, requisitionTitle, dueOn }: OwedLine,
  today: string,
) {
  const due = dueOn === null ? "" : dueOn < today ? `, was due on ${dueOn}` : `, due on ${dueOn}`;
  return `- ${shortName(candidateName)}: ${shortName(interviewName)}, ${shortName(requisitionTitle)}${due}`;
}

function bodyOf(
  {
    memberName,
    fromName,
    owed,
  }: { memberName: string; fromName: string; owed: readonly OwedLine[] },
  lines: readonly string[],
  left: number,
): string {
  const [firstName] = memberName.split(/\s+/u);
  const ask =
    owed.length === 1
      ? "your scorecard for this interview is still open:"
      : "your scorecards for these interviews are still open:";
  const more = left === 0 ? [] : [`- and ${left.toLocaleString("en")} more`];
  return [
    `Hello ${firstName ?? memberName},`,
    "",
    ask,
    ...lines,
    ...more,
    "",
    `Could you fill ${owed.length === 1 ? "it" : "them"} in while the conversation is fresh? A few words of evidence for each rating are enough.`,
    "",
    "Thank you,",
    fromName,
  ].join("\n");
}

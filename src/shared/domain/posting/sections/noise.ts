import { phraseBook } from "../text/phrases.ts";
import type { Row } from "../layout/row.ts";

/** Beginnings of short lines that a site puts round a posting; they say nothing of the job. */
const NOISE_START = phraseBook<true>([
  [
    true,
    [
      "apply",
      "apply now|today|here|online|for|tot|to|on|with|via|directly|below",
      "easy|quick|one|1 click? apply",
      "save",
      "saved",
      "share",
      "print",
      "report this? job|listing|ad|posting",
      "email this|me|job|to",
      "show|read|see|view|load|learn more|less|all|similar|original|full|map|company|profile|jobs|job",
      "sign|log in|up|out|on",
      "login|signin|signup|register",
      "first|last indexed|seen|updated|posted|published",
      "posted|reposted|published|listed",
      "date posted",
      "updated on|today|yesterday|#",
      "active # days|day",
      "#|one|two|three days|day|hours|hour|weeks|week|months|month|d ago",
      "a|an day|week|month|hour ago",
      "today|yesterday",
      "this listing is",
      "this job|posting was|is indexed|enriched|posted|no|sponsored|from",
      "enriched|indexed|sponsored|promoted by?",
      "to apply use|visit|click|go|please|for",
      "click here|apply|below|the|to",
      "we|this|our use|site|website|uses cookies|cookie",
      "cookie|cookies settings|policy|preferences|notice|consent",
      "accept|reject|manage all|cookies|cookie",
      "all rights reserved",
      "copyright",
      "powered by",
      "back to jobs|search|results|all|top|list|careers|job",
      "skip to",
      "be among|an|one the? early|first",
      "over|more|#  than? # applicants|people",
      "# applicants|applicant|views|people|clicks",
      "promoted",
      "actively recruiting|hiring",
      "follow us|on",
      "job alert|alerts",
      "get|create|set job|alert|alerts|notified",
      "similar|related|recommended|more jobs",
      "people also viewed",
      "home",
      "search jobs",
      "menu|close|back|next|previous|home",
      "privacy policy|terms|notice",
      "terms of use|service",
      "new|hot|urgent",
      "urgently hiring",
      "responded to|within",
      "via",
      "submit application",
      "start your application",
      "i'm|im interested",
      "not interested",
      "hide|flag this? job?",
      "job|requisition|req|posting|vacancy|reference id|number|no|ref|code|reference",
      "source",
      "jetzt|hier bewerben",
      "postuler",
      "solliciteer",
      "inscribirse",
    ],
  ],
]);

const FACT =
  /^(?:schedule|shift|shifts|location|work location|job location|job types?|employment type|contract type|closing date|start date|deadline|reference(?: id| number)?|ref|department|reports to|hours|working hours|industry|job id|seniority level|employment|job function|visa|contact|posted|website)\s*:\s*\S/i;

/** True for a line that gives one fact under a label, outside any list ("Schedule: 8 hour shift"). */
export const isFactLine = (row: Pick<Row, "mark" | "words" | "text">): boolean =>
  row.mark === "none" && row.words.length <= 16 && row.text.includes(":") && FACT.test(row.text);

const ANSWER =
  /^(?:yes|no|\((?:required|preferred)\)|profile insights|do you (?:have|know) [^.]{3,120}\?)$/i;

/** True for a line that belongs to the site the posting was copied from, not to the posting. */
export const isNoise = (row: Row): boolean => (row.known.noise ??= readsAsNoise(row));

const readsAsNoise = (row: Row): boolean => {
  if (row.words.length === 0 || ANSWER.test(row.text)) return true;
  if (row.words.length > 14)
    return /\b(?:enriched and indexed|indexed by|cookies to)\b/i.test(row.text.slice(0, 300));
  const hit = NOISE_START.at(row.words, 0);
  if (!hit) return /^(?:https?:\/\/\S+|www\.\S+|©.*|(?:#[\p{L}\d_-]+\s*)+)$/u.test(row.text);
  const rest = row.words.length - hit.to;
  // A lone word such as "Save" or "Apply" must stand nearly alone.
  return hit.to - hit.from >= 2
    ? row.mark === "none" || rest <= 2
    : rest <= 3 && row.mark === "none";
};

import type { Seniority } from "../reading.ts";
import type { Placed } from "./found.ts";

const SENIORITY: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    /\b(?:intern|internship|apprentice(?:ship)?|praktikant|stagiaire|werkstudent|trainee)\b/i,
  ],
  [
    "executive",
    /\b(?:chief(?! of staff| engineer| clerk| mate)|ceo|cto|cfo|coo|cmo|cio|ciso|vp|svp|evp|vice[- ]president|president)\b/i,
  ],
  ["director", /\b(?:director|head of|dean)\b/i],
  [
    "staff",
    /\b(?:staff (?!nurse|accountant|assistant|pharmacist|attorney|auditor|writer|officer|physician)|principal(?! teacher)|distinguished|fellow\b(?=.*engineer))/i,
  ],
  [
    "manager",
    /\b(?<!(?:account|accounts|product|project|projects|program|programme|success|case|relationship|community|campaign|content|client|engagement|release|partner|partnerships?|territory|media|delivery|contracts?|events?|portfolio|property) )managers?\b/i,
  ],
  ["senior", /(?<!\bmid[- ])\b(?:senior|sr\.?|s[ée]nior|sênior)(?=\s|$|[,/()|-])/i],
  ["mid", /\b(?:mid[- ]?level|intermediate|mid(?= (?!senior)\w))/i],
  [
    "entry",
    /\b(?:junior|jr\.?|entry[- ]level|graduate(?!s\b| (?:school|assistant|teaching|research|student|nurse))|new grad|early[- ]career)\b/i,
  ],
];

/** The seniority that a job title or a stated level names. */
export const seniorityIn = (raw: string): Placed<Seniority> | undefined => {
  for (const [value, sign] of SENIORITY) {
    const match = sign.exec(raw);
    if (match) return { value, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
};

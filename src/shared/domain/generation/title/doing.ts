import { wordsIn } from "./cut.ts";
import { verbOf } from "./verbs.ts";

/** "testing frameworks", "teaching qualification": the -ing form belongs to the noun after it. */
const BELONGS =
  /^(?:qualifications?|frameworks?|tools?|fundamentals|skills?|habits|regulations?|systems?|industry|software|experience|standards?|services?|techniques?|methods?|languages?|codes?|teams?|practices?|principles|processes|background|role|environments?|technolog(?:y|ies)|platforms?|concepts|materials?|equipment|management|design|knowledge|of|style|styles|products?|structures)$/i;

/** True for a title that begins with something done: "explaining findings", not "testing tools". */
export const isDoing = (title: string): boolean => {
  const words = wordsIn(title);
  const [first = "", next] = words;
  if (next === undefined || verbOf(first.replace(/,$/, ""))?.form !== "gerund") return false;
  if (first.endsWith(",")) return verbOf(next.replace(/,$/, ""))?.form === "gerund";
  if (/^(?:and|or)$/i.test(next)) return verbOf(words[2] ?? "")?.form === "gerund";
  return !BELONGS.test(next.replace(/,$/, ""));
};

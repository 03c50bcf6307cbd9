import type { Importance } from "../reading.ts";

const PREFERRED_ANY =
  /\b(?:(?:is|are|would be|will be|considered|as|being)?\s?(?:an? )?(?:strong |big |huge |definite |major |real |distinct |added |nice |great )?(?:plus|bonus|asset|advantage)(?:es)?\b|prefer(?:red|able|ably|ence)\b|desir(?:ed|able)\b|nice[- ]to[- ]have|good[- ]to[- ]have|ideally\b|advantageous|beneficial|bonus points|extra credit|(?:is|are|would be) (?:helpful|useful|welcome|great|ideal|nice)\b|not (?:strictly )?(?:required|essential|necessary|mandatory)\b|optional\b|von vorteil|w(?:ü|u)nschenswert|idealerweise|un plus\b|souhait|appr(?:é|e)ci|valorable|se valorar|deseable|desej|diferencial|\bpre\b|gradit|preferenzial)/i;

/** The importance that an item's own words give it; undefined where they say nothing. */
export const statedImportance = (text: string): Importance | undefined =>
  PREFERRED_ANY.test(text) ? "preferred" : undefined;

/** Importance of an item: its section's first, then its own wording. */
export const importanceOf = (text: string, section: Importance): Importance => {
  const stated = statedImportance(text);
  if (section === "required") return stated ?? "required";
  return /\b(?:must|mandatory|essential|(?:is|are) required)\b/i.test(text) &&
    !/\bnot (?:required|essential|mandatory)/i.test(text)
    ? "required"
    : "preferred";
};

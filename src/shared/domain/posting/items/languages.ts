const NAMES =
  "English|German|French|Spanish|Portuguese|Italian|Dutch|Mandarin|Cantonese|Chinese|Japanese|Korean|Arabic|Hindi|Russian|Polish|Turkish|Swedish|Norwegian|Danish|Finnish|Czech|Hungarian|Romanian|Greek|Hebrew|Ukrainian|Vietnamese|Thai|Indonesian|Malay|Tagalog|Punjabi|Urdu|Bengali|Gujarati|Tamil|Welsh|Catalan|Slovak|Bulgarian|Croatian|Serbian|Swahili|Somali|Haitian Creole|American Sign Language|ASL|BSL|British Sign Language|Deutsch|Englisch|Franz(?:ö|o)sisch|fran(?:ç|c)ais|anglais|allemand|espa(?:ñ|n)ol|ingl(?:é|e)s|alem(?:á|a)n|portugu(?:ê|é|e)s|Engels|Nederlands|Duits|Frans|inglese|italiano|tedesco";
const CONTEXT = new RegExp(
  `\\b(?:fluen(?:t|cy)|bilingual|native|speak(?:s|ing|er)?|spoken|written|proficien(?:t|cy)|language|languages|conversational|verbal|command of|read|write|sprach|kenntnisse|courant|fluido|nivel|niveau|vloeiend|fluente|C[12]|B[12]|level|knowledge of|working knowledge|communicat\\w*|skills|business|professional|parl\\w*|both|and|or|is a|required|preferred)\\b`,
  "i",
);
const LANGUAGE = new RegExp(`\\b(?:${NAMES})\\b`, "g");
const NOT_LANGUAGE =
  /\b(?:English (?:degree|literature|teacher|department|as a second|major|breakfast|law)|degree in[^.;]{0,60}English|(?:French|Italian|Chinese|Japanese|Thai|Greek|Indian|Mexican|Spanish) (?:cuisine|food|restaurant|cooking|market|customers|clients|law|team|office)|GCSE[^.;]{0,30}English|English and Maths|Maths and English)\b/i;

/** Human languages that an item asks for, by the names it uses. */
export const languagesOf = (text: string): string[] => {
  const found = new Set<string>();
  for (const match of text.matchAll(LANGUAGE)) found.add(match[0]);
  if (found.size === 0 || NOT_LANGUAGE.test(text) || !CONTEXT.test(text)) return [];
  return [...found];
};

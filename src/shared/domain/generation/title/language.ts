import { tokensOf } from "../words.ts";

export type Language = "en" | "de" | "fr" | "es";

const tell: Readonly<Record<Exclude<Language, "en">, ReadonlySet<string>>> = {
  de: new Set(
    "und oder der die das mit fur von eine einer gute sehr kenntnisse erfahrung ist sind auf im zum zur von bei deutsch vorteil mindestens idealerweise abgeschlossenes abgeschlossene ausbildung jahre wunschenswert bereitschaft nachweis".split(
      " ",
    ),
  ),
  fr: new Set(
    "et ou le la les des du une dans avec pour vous est sont ans maitrise connaissance aisance anglais experience vente".split(
      " ",
    ),
  ),
  es: new Set(
    "y o el los las del una con para poder tener anos experiencia ingles manejo disponibilidad permiso trabajo idioma se valorara grado formacion".split(
      " ",
    ),
  ),
};

const english = new Set(
  "and or the of with for to in you your is are a an experience ability able years knowledge skills".split(
    " ",
  ),
);

/** The language of a requirement, English where nothing tells; by its most common words. */
export const languageOf = (text: string): Language => {
  const words = tokensOf(text).map((token) => token.text);
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  let best: Language = "en";
  let most = count(english);
  for (const language of ["de", "fr", "es"] as const) {
    const found = count(tell[language]);
    if (found > most) [best, most] = [language, found];
  }
  return best;
};

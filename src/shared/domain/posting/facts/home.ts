import type { Home } from "./pay.ts";
import { cityIds, regionIds } from "./placeNames.ts";

/** Currencies by country, for the countries of the gazetteer that have their own. */
const CURRENCIES = new Map(
  (
    "US USD,CA CAD,AU AUD,NZ NZD,SG SGD,HK HKD,GB GBP,IE EUR,DE EUR,FR EUR,ES EUR,PT EUR,IT EUR,NL EUR,BE EUR,LU EUR,AT EUR,FI EUR," +
    "GR EUR,EE EUR,LV EUR,LT EUR,SK EUR,SI EUR,HR EUR,CY EUR,MT EUR,CH CHF,DK DKK,SE SEK,NO NOK,PL PLN,CZ CZK,HU HUF,RO RON,IN INR,JP JPY,ZA ZAR,AE AED,IL ILS,PH PHP,MY MYR"
  )
    .split(",")
    .map((pair) => {
      const [country = "", currency = ""] = pair.split(" ");
      return [country, currency] as const;
    }),
);

export const countryOf = (place: string): string | undefined => {
  const parts = place.split(/,|\s[-–]\s/).map((part) => part.trim());
  const regions = parts.toReversed().flatMap((part) => {
    const ids = regionIds(part);
    // "Brisbane QLD"
    return ids.length > 0 ? ids : regionIds(/ ([A-Z]{2,3})$/.exec(part)?.[1] ?? "");
  });
  // "CA" is California before it is Canada.
  const id = regions.find((each) => each.startsWith("US")) ?? regions[0];
  return (id ?? parts.flatMap((part) => cityIds(part))[0])?.slice(0, 2);
};

/** Countries with dollars of their own, by what a posting says of places, pensions and law. */
const DOLLARS: readonly (readonly [string, RegExp])[] = [
  [
    "USD",
    /\b(?:United States|U\.S\.|USA|401\(?k\)?|FLSA|EEOC|W-2|New York|California|Texas|Florida)\b/,
  ],
  [
    "CAD",
    /\b(?:Canada|Canadian|Ontario|Québec|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Toronto|Montreal|Calgary|Edmonton|Ottawa)\b/,
  ],
  [
    "AUD",
    /\b(?:Australia|Australian|NSW|New South Wales|Queensland|QLD|Tasmania|Sydney|Melbourne|Brisbane|[Ss]uperannuation|AHPRA|AEST)\b|(?:\+|plus) super(?=\s*(?:[.,;)(]|$))/im,
  ],
  ["NZD", /\b(?:New Zealand|Aotearoa|KiwiSaver|Auckland|Wellington|Christchurch|Te Whatu Ora)\b/],
  ["SGD", /\bSingapore\b/],
];
const MAX_SAID = 20_000;

/** Whose dollars a text speaks of that names no place of the job; American where it is not clear. */
const dollarsSaid = (text: string): string => {
  const near = text.slice(0, MAX_SAID);
  if (!near.includes("$")) return "USD";
  return DOLLARS.find(([, said]) => said.test(near))?.[0] ?? "USD";
};

/** The currencies that are usual where a posting's places are; dollars are American where they differ. */
export const homeOf = (places: readonly string[], text = ""): Home => {
  const countries = places.map(countryOf);
  const [country] = countries;
  const currency =
    country !== undefined && countries.every((other) => other === country)
      ? CURRENCIES.get(country)
      : undefined;
  const own = currency?.endsWith("D") === true && currency !== "AED" ? currency : "USD";
  // Where places differ, or are unknown, the text tells; American dollars go before others.
  const unsure = currency === undefined && !countries.includes("US");
  return { dollars: unsure ? dollarsSaid(text) : own, currency };
};

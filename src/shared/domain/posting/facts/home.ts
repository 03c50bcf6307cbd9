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

const countryOf = (place: string): string | undefined => {
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

/** The currencies that are usual where a posting's places are; dollars are American where they differ. */
export const homeOf = (places: readonly string[]): Home => {
  const [country, ...others] = places.map(countryOf);
  const currency =
    country !== undefined && others.every((other) => other === country)
      ? CURRENCIES.get(country)
      : undefined;
  return {
    dollars: currency?.endsWith("D") === true && currency !== "AED" ? currency : "USD",
    currency,
  };
};

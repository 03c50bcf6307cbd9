import { isCity, isRegion, looksLikeTown, NONE, regionIds, within, cityIds } from "./placeNames.ts";
import type { Place } from "./places.ts";

const CITY_REGION =
  /(?<![\p{L}.])(?:(?:St|Ft|Mt)\. )?\p{Lu}[\p{L}'’-]{1,25}(?:[ -](?:(?:of|upon|on|the|de|la|am|im|le|les|sur) )?\p{Lu}[\p{L}.'’-]{0,25}){0,3}, ?(?:[A-Z]{2,3}\b|(?:D\.C\.|U\.S\.|U\.K\.)|\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2})/gu;
const NEXT_REGION = /^, ?(?:[A-Z]{2,3}\b|\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2})/u;

/** Words before a town's name that belong to it. */
const OF_TOWN =
  /^(?:New|North|South|East|West|Old|Upper|Lower|Greater|Central|Downtown|Port|Fort|Lake|Mount|St\.?|San|Santa|Los|Las|El|La) /;

/** How much of "Medical Center Las Cruces" stands before the known town of a region. */
const ahead = (town: string, region: string): number => {
  const words = town.split(" ");
  if (words.length < 3 || isCity(town)) return 0;
  const regions = regionIds(region);
  for (let n = 1; n < words.length; n += 1) {
    const rest = words.slice(n).join(" ");
    const head = words.slice(0, n).join(" ");
    if (OF_TOWN.test(`${words[n - 1] ?? ""} `) || !within(cityIds(rest), regions)) continue;
    return n > 1 || !looksLikeTown(head) ? head.length + 1 : 0;
  }
  return 0;
};

/** Places such as "San Francisco, CA, US" within a longer line, as offsets in it. */
export const placesWithin = (raw: string): Place[] => {
  const found: Place[] = [];
  if (!raw.includes(",")) return found;
  for (const match of raw.slice(0, 600).matchAll(CITY_REGION)) {
    const comma = match[0].lastIndexOf(",");
    const region = match[0].slice(comma + 1).trim();
    const words = region.split(" ");
    // "Leeds, England We are": as many words as name a region.
    let name = "";
    for (let n = words.length; n > 0 && name === ""; n -= 1) {
      const some = words.slice(0, n).join(" ");
      if (isRegion(some)) name = some;
    }
    // "USD Boston, MA": a word in capitals is no part of the town.
    let lead = /^(?:[A-Z]{3,} )+(?=\p{Lu}\p{Ll})/u.exec(match[0])?.[0].length ?? 0;
    if (name === "") continue;
    lead += ahead(match[0].slice(lead, comma), name);
    if (!looksLikeTown(match[0].slice(lead, comma))) continue;
    let end = match.index + match[0].indexOf(name, comma) + name.length;
    const metro = / (?:Metropolitan |Metro )?Area\b/y;
    metro.lastIndex = end;
    if (metro.test(raw)) end = metro.lastIndex;
    const more = NEXT_REGION.exec(raw.slice(end, end + 50));
    const outer = more ? regionIds(more[0].slice(1)) : NONE;
    if (more && within(regionIds(name), outer)) end += more[0].length;
    found.push({ start: match.index + lead, end, sure: true });
  }
  return found;
};

const SIDE = /^ (?:North|South|East|West)(?![\p{L}-]| \p{Lu})/u;

/** The known place or "Town, Region" with which a string begins, as an end offset; 0 for none. */
export const placeAtStart = (raw: string): number => {
  const near = raw.slice(0, 90);
  const [pair] = placesWithin(near);
  if (pair?.start === 0) return pair.end;
  const run =
    /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:upon|on|of|the|de|and) )?\p{Lu}[\p{L}.'’-]*){0,4}/u.exec(
      near,
    )?.[0] ?? "";
  const words = run.split(" ");
  for (let n = words.length; n > 0; n -= 1) {
    const name = words.slice(0, n).join(" ").replace(/[.,]$/, "");
    if (isCity(name) || (isRegion(name) && name.length > 1)) {
      // "Somerset West" is no part of Somerset.
      return name.length + (SIDE.exec(near.slice(name.length))?.[0].length ?? 0);
    }
  }
  return 0;
};

import { hasFigure } from "../text/chars.ts";
import { GAZETTEER, placeKey } from "./gazetteer.ts";
import { namesJob } from "./occupations.ts";

const POSTCODE =
  /(?:^|\s+)(?:(?:D-|F-|CH-|A-)?\d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} [A-Z]{2}|\d{1,2}(?:er?)?)$|^(?:D-|F-|CH-|A-)?\d{4,5}(?: [A-Z]{2})?\s+/;
/** What may stand round a city's name: "Greater Seattle Area", "north London". */
const AROUND =
  /^(?:central|downtown|greater|inner|midtown|north|south|east|west)(?:ern)? |(?: metro(?:politan)?)? (?:area|city cent(?:re|er)|metro|region|wide)$/gi;
/** "SW London": a point of the compass in short. */
const COMPASS = /^(?:[NS][EW]?|[EW]) (?=\p{Lu})/u;
/** No ids. */
export const NONE: readonly string[] = [];

/** A name without the postcode beside it. */
export const bare = (raw: string): string => {
  const name = raw.trim();
  return hasFigure(name) ? name.replace(POSTCODE, "").trim() : name;
};

/** Ids of the countries and states that a string names in full or by code; none for other words. */
export const regionIds = (raw: string): readonly string[] => {
  const name = bare(raw);
  if (name.length < 2 || name.length > 40) return NONE;
  const code = GAZETTEER.codes.get(name);
  if (code) return code;
  if (/^(?:the )?\p{Lu}/u.test(name)) {
    const key = placeKey(name);
    const own = key.startsWith("the ") ? key.slice(4) : key;
    return GAZETTEER.regions.get(key) ?? GAZETTEER.regions.get(own) ?? NONE;
  }
  return NONE;
};

/** Ids of the states and countries that have a known city of this name. */
export const cityIds = (raw: string): readonly string[] => {
  const name = bare(raw);
  if (name.length < 2 || name.length > 48 || !/^\p{L}/u.test(name)) return NONE;
  const known = /^\p{Lu}/u.test(name) ? GAZETTEER.cities.get(placeKey(name)) : undefined;
  if (known || !name.includes(" ")) return known ?? NONE;
  const part = name.replace(AROUND, "").replace(COMPASS, "");
  return part !== name && /^\p{Lu}/u.test(part)
    ? (GAZETTEER.cities.get(placeKey(part)) ?? NONE)
    : NONE;
};

/** True for a state, province, county or country, by its name or code. */
export const isRegion = (raw: string): boolean => regionIds(raw).length > 0;

/** True for a city that is known without its region. */
export const isCity = (raw: string): boolean => cityIds(raw).length > 0;

/** Cities and countries whose names are words of other trades: alone they are no sign of a place. */
const WORDLIKE = new Set(
  "mobile nice reading bath split essen orange tours nancy lead hull bend global america sandy bury hove columbia lincoln derby halle mesa maui jersey angus split cary troy jordan georgia victoria chad turkey china normandie troy lawrence jackson norman madison charlotte concord auburn franklin warren florence newport rugby newton quincy brandon sterling logan murray gilbert chandler clifton nelson milton leigh elgin holland helena carmel dover aurora windsor camden hamilton warwick lexington plymouth hollywood ames davie naples verona como".split(
    " ",
  ),
);

/** True for a known place whose name is also a common word or a person's name. */
export const isWordlike = (raw: string): boolean => WORDLIKE.has(placeKey(raw));

const REMOTE =
  /^(?:(?:fully|100%|us|uk|work) )?(?:remote(?:ly)?(?:[- ](?:first|only|friendly))?|work(?:ing)? from home|wfh|home[- ]?based|anywhere|home ?office|t[ée]l[ée]travail|remoto)$/i;

/** True for a part of the world that is no country ("EMEA", "Asia"): as often a market as a place. */
export const isContinent = (raw: string): boolean => {
  const ids = regionIds(raw);
  return ids.length > 0 && ids.every((id) => id === "EU" || id === "XX");
};

/** True for "Remote" and its like. */
export const isRemote = (raw: string): boolean => REMOTE.test(raw.trim());

const TOWN =
  /^(?:(?:St|Ste|Mt|Ft)\.? )?\p{Lu}[\p{L}.'’-]*(?:[ -](?:(?:of|upon|on|in|the|de|del|la|le|les|am|im|an|der|den|do|da|dos|sur|by|under|next|and|y|el|al|van|bei|ob|a)[ -])?\p{Lu}[\p{L}.'’-]*){0,4}$/u;
const NOT_TOWN =
  /\b(?:Inc|Ltd|Limited|LLC|LLP|GmbH|plc|PLC|Corp|Co|Group|Trust|Company|University|College|School|Hospital|Council|Department|Team|Street|Road|Avenue|Bank|Elementary|Primary|Academy|Building|House|Library|Clinic|Hotel|Church|Association|Institute|Foundation|Agency|Ministry|Services|Solutions|Systems|Time|Remote|Hybrid|Level|Apply|Job|Req|Ref|Posting|Full|Part|Senior|Junior|Manager|Engineer|Director|Sales|Marketing|Engineering|Finance)\b/;

/** Two words whose space was lost, but for names such as "McLean" and "DeKalb". */
const GLUED = /(?<!(?:^|[\s-])(?:Ma?c|De|La|Le|Du|Van|Di|O))\p{Ll}\p{Lu}/u;

/** True for words that could be the name of a town: one to five words with capitals, no company's. */
export const looksLikeTown = (raw: string): boolean => {
  const name = bare(raw);
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    TOWN.test(name) &&
    !NOT_TOWN.test(name) &&
    !GLUED.test(name) &&
    !namesJob(name)
  );
};

/** True where one of some regions is, or lies in, one of others. */
export const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.some((id) => outer.some((other) => id === other || id.startsWith(`${other}-`)));

import { isCapitalAt, isWordAt } from "../text/chars.ts";
import { boardHost, boardOfUrl } from "./board.ts";

/** Hosts of mail, networks and offices that any employer's posting may name. */
const OTHERS: ReadonlySet<string> = new Set(
  "gmail googlemail google goo outlook hotmail live msn yahoo icloud proton protonmail linkedin facebook twitter instagram youtube tiktok github gitlab medium wikipedia notion typeform calendly zoom whatsapp eeoc uscis verify glassdoor example bitly tinyurl forms docs drive dropbox slack discord".split(
    " ",
  ),
);
/** What stands between a host's own name and its end: "co.uk", "com.au", "k12.ca.us". */
const SECOND: ReadonlySet<string> = new Set("co com org net ac gov edu".split(" "));
/** Shorter names stand in many words. */
export const MIN_SLUG = 4;
/** Letters by which a name is looked for first. */
const HEAD = 3;
const MAX_OPENING = 60;
const MAX_TEXT = 20_000;

const HOST = /(?:@|\/\/)([a-z\d-]+(?:\.[a-z\d-]+)+)|(www(?:\.[a-z\d-]+){2,})/g;

/** The name within a host, as small letters: "suffolklibraries" of "jobs.suffolk-libraries.co.uk". */
const slugOf = (host: string): string => {
  const labels = host.split(".").slice(0, -1);
  const last = labels.at(-1) ?? "";
  const own = SECOND.has(last) && labels.length > 1 ? (labels.at(-2) ?? "") : last;
  return own.replaceAll("-", "");
};

const isForeign = (host: string): boolean =>
  boardOfUrl(`https://${host}/`) !== undefined || boardHost(`https://${host}/`) !== undefined;

/** Signs that stand between the words of a name, and how many of them at most. */
const BETWEEN = " '’&.,-/";
const MAX_GAP = 3;
/** "University of " before "Calderford": the rest of a name whose last word the address is. */
const OPENING = /(?:\p{Lu}[\p{L}'’-]* ){1,3}of (?:the )?$/u;

/** Where the letters of a slug that begin at an offset end, whatever signs are between; -1 elsewhere. */
const endOf = (lower: string, from: number, slug: string): number => {
  let at = from;
  let gap = 0;
  for (let i = 0; i < slug.length; at += 1) {
    if (lower.charAt(at) === slug.charAt(i)) {
      i += 1;
      gap = 0;
    } else if (gap < MAX_GAP && at < lower.length && BETWEEN.includes(lower.charAt(at))) gap += 1;
    else return -1;
  }
  return isWordAt(lower, at) ? -1 : at;
};

/** A name that an address of the posting repeats. */
interface AddressName {
  readonly start: number;
  readonly name: string;
}

/**
 * Names in a text that one of its addresses is made of: "Suffolk Libraries" beside
 * "jobs@suffolklibraries.co.uk". `addresses` are in small letters; those of boards and mail say nothing.
 */
export const addressNames = (text: string, addresses: string): AddressName[] => {
  const slugs = new Set(
    Array.from(addresses.matchAll(HOST), ([, host, site]) => host ?? site ?? "").flatMap((host) => {
      const slug = slugOf(host);
      return slug.length < MIN_SLUG || OTHERS.has(slug) || isForeign(host) ? [] : [slug];
    }),
  );
  const found: AddressName[] = [];
  const near = text.slice(0, MAX_TEXT);
  const lower = slugs.size > 0 ? near.toLowerCase() : "";
  // A few letters are longer in lower case; places would not be the same then.
  if (lower.length !== near.length) return found;
  for (const slug of slugs) {
    const head = slug.slice(0, HEAD);
    for (let at = lower.indexOf(head); at >= 0; at = lower.indexOf(head, at + 1)) {
      if (isWordAt(near, at - 1) || !isCapitalAt(near, at)) continue;
      const end = endOf(lower, at, slug);
      if (end < 0) continue;
      const opening = OPENING.exec(near.slice(Math.max(0, at - MAX_OPENING), at))?.[0].length ?? 0;
      found.push({ start: at - opening, name: near.slice(at - opening, end) });
    }
  }
  return found;
};

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
const MAX_WORDS = 6;
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

/** Words with capitals that stand together, with the small words between them. */
const NAMES =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:(?:of|the|and|for|&) )?\p{Lu}[\p{L}\p{N}'’&.-]*){0,9}/gu;

const JOINERS: ReadonlySet<string> = new Set(["of", "the", "and", "for", "&"]);
const ENDING = /(?:['’]s)?[.,]*$/;

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

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
  if (slugs.size === 0) return found;
  for (const { index, 0: run } of text.slice(0, MAX_TEXT).matchAll(NAMES)) {
    const words = run.split(" ");
    let from = 0;
    for (let i = 0; i < words.length; i += 1) {
      for (let n = 1; n <= MAX_WORDS && i + n <= words.length; n += 1) {
        const end = words
          .slice(i, i + n)
          .join(" ")
          .replace(ENDING, "");
        if (!slugs.has(lettersOf(end))) continue;
        // "University of Calderford" is one name, though its address is "calderford.ac.uk".
        const whole = JOINERS.has(words[i - 1] ?? "");
        const start = whole ? 0 : from;
        found.push({ start: index + start, name: run.slice(start, from + end.length) });
      }
      from += (words[i] ?? "").length + 1;
    }
  }
  return found;
};

import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { countParts, hasFigure } from "../text/chars.ts";
import { isCity, isRegion, isRemote, isWordlike, looksLikeTown } from "./placeNames.ts";
import { isAddress } from "./address.ts";
import { isPlace, placeParts, placesOf } from "./places.ts";
import { placesWithin } from "./placesWithin.ts";
import { labelFact } from "./labels.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { namesJob } from "./occupations.ts";

/** A piece of a posting's first lines, with what it seems to be. */
export interface Segment {
  readonly span: Span;
  readonly raw: string;
  readonly row: number;
  /** Place of the piece in its row, from 0. */
  readonly index: number;
  /** The sign or word between it and the piece before (" | ", " at "), empty for the first. */
  readonly sign: string;
  /** True where a sign at the end of its row closes the piece, as Lever writes teams ("Sales /"). */
  readonly closed: boolean;
  readonly kind: "place" | "term" | "pay" | "meta" | "job" | "name";
}

const BREAKS =
  /\s+(?=\d+\+? (?:minute|hour|day|week|month)s? ago\b)|\s*(?=[🌎🌍🌏💰📍🏢💼🕒⏰💵💷💶])|(?<=\b(?:Inc|LLC|Ltd|Corp)\.?)(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}, [A-Z]{2}(?![\p{L}]))|\s+(?:[|•·●—–/>»›~-]|\/\/|-{2}|&[nm]dash;|&bull;)\s+|\s*&nbsp;\s*|\s*[|•●]\s*|\s+·\s*|\s*·\s+|\t+|\s{3,}|;\s+|\s+—\s*|\s*—\s+|\s+@\s*(?=\p{L})|\s+at\s+(?=\p{Ll}{0,8}\p{Lu})|,\s+near\s+(?=\p{Lu})|[\s,(]{0,3}#(?:URL|EMAIL|PHONE)_[0-9a-f]{8,80}#?\)?,?\s*/gu;
/** Without any of these nothing parts a row. */
const MAY_BREAK =
  /[^\x00-\x7f]|[|/>~;@\t&]|#URL|\s-|\s{3}| at |ago\b|near|[a-z]{3}[A-Z]|Inc|LLC|Ltd|Corp/;
/** The trail of a site's pages ("Home / Careers / Finance"). */
const TRAIL = /^(?:home|careers?|jobs?|all jobs|vacancies|search)\b.{0,40}?\s[/>»›]\s/i;
/** Words of a site, or of its cookie bar, round a posting. */
const SITE =
  /^(?:skip to|search\b|sign (?:in|up)|log ?in|menu\b|share\b|save\b|print\b|show (?:more|less)|see (?:how|who|all|more)|view\b|back to|return to|easy apply|accept\b|this (?:web)?site uses|promoted\b|actively|you must|new$|overview$|application$|\d[\d,.]* ?(?:reviews?|applicants?|views|people|stars?)?$|over \d|be (?:an early|among)|(?:job|full job|role|position|vacancy) (?:description|details|summary|posting|announcement|advert|opening|specification|purpose)s?:?$|(?:entry|mid|mid-senior|senior|executive|associate|director)[- ](?:senior )?level$|confidential\b|employer$|submit|solicitar|guardar|hace \d|postuler|enregistrer|partager|jetzt bewerben|bewerben|speichern|teilen|compartir|refer a friend|add to|help wanted)/i;
const META =
  /\b(?:(?:re)?posted|apply|job id|req(?:uisition)?\b|closing|deadline|applicants?|days? ago|indexed|save|share|report|interviews?|http|www\.|starts?\b|until|hours?|shift|band \d|grade|per week|exempt|visa|start date|reference|bonus|date|ref\b|duration|months?|nights|weekends?|days|monday|live-in|benefits|hiring|overtime|license)\b|@|\d{4}|#\w/i;
const TENURE =
  /^(?:permanent|unbefristet|cdi|indefinido|indefinite|exempt|non-exempt|regular|direct hire|ongoing|perm)$/i;
const MONEY =
  /[$£€₹]\s?\d|\b\d[\d,.]*\s?(?:USD|EUR|GBP|CAD|CHF|SEK|NOK|DKK|PLN|AED|INR|zł|€|£|k\b)|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|AED|SGD|INR|Rs\.?) ?\d/i;
/** A label and its value ("Exp: 5-8 yrs"), whatever the label is. */
const LABELLED = /^[\p{L}][\p{L} /&-]{1,24}:\s*\S/u;

const trimmedSpan = (text: string, start: number, end: number): Span => {
  const raw = text.slice(start, end);
  const lead =
    raw.length -
    raw.replace(/^(?:[\s*_:,"“”'([\-–—\ufe0f]|#(?!\d)|(?![#*\d])\p{Emoji}(?!\p{L}))+/u, "").length;
  const tail = raw.length - raw.replace(/[\s*_#:,"“”'\]\-–—/]+$/u, "").length;
  return { start: Math.min(start + lead, end), end: Math.max(end - tail, start + lead) };
};

const MAX_PIECE = 14;
/** "Rhinefield 54501": a town that no list holds, with its code. */
const TOWN_CODE = /^\p{Lu}[^\d|,]{2,30} \d{5}(?:-\d{4})?$/u;
const AREA = /^\p{Lu}[\p{L} '’-]{2,30} area$/u;

/** True for a label alone, unless it is a term by itself ("Contract"). */
const isLabel = (raw: string): boolean =>
  labelFact(raw) !== undefined && !employmentIn(raw) && !workplaceIn(raw);

const LINKED = /\s*\((?:https?:|www\.)[^()\s]*\)/;

const kindOf = (whole: string): Segment["kind"] => {
  const raw = whole.includes("(") ? whole.replace(LINKED, "") : whole;
  const words = countParts(raw);
  // So many words are a sentence.
  const paid = hasFigure(raw) && MONEY.test(raw);
  if (words > MAX_PIECE && !paid) return raw.includes(";") && isPlace(raw) ? "place" : "meta";
  if (paid) {
    // "HVAC Technician ($28 an hour)" begins with the job.
    const before = raw.slice(0, raw.search(MONEY));
    return /[(:,@–-]\s*$/.test(before) && namesJob(before) ? "job" : "pay";
  }
  if (SITE.test(raw) || TRAIL.test(raw) || isLabel(raw)) return "meta";
  if (isPlace(raw) || isRemote(raw) || isDistrict(raw) || isAddress(raw)) return "place";
  if (raw.endsWith(" area") && AREA.test(raw) && !namesJob(raw)) return "place";
  if (TOWN_CODE.test(raw) && looksLikeTown(raw)) return "place";
  const bare = raw.includes("(") ? raw.replace(/\(.*?\)/g, "").trim() : raw;
  if (bare !== raw && (isPlace(bare) || isRemote(bare))) return "place";
  if (
    / or | and | & |\//.test(raw) &&
    raw.split(/\s+(?:or|and|&)\s+|\s*\/\s*/).every((part) => isPlace(part))
  ) {
    return "place";
  }
  const job = namesJob(raw);
  if (/\s(?:or|and)\s/.test(raw) && !job) {
    const listed = placesOf(raw, true);
    if (listed && listed.length > 1 && listed.some(({ sure }) => sure)) return "place";
  }
  if (TENURE.test(raw)) return "term";
  if (words <= 8 && !job && (employmentIn(raw) || workplaceIn(raw))) return "term";
  if (META.test(raw)) return "meta";
  if (job) return "job";
  return LABELLED.test(raw) ? "meta" : "name";
};

const TERM_TAIL = /^(?:with )?(?:hybrid|remote|on[- ]?site|in person)\b/i;

/** True for "Southbank, London": what may be a town's part (or a company) and the town. */
const isDistrict = (raw: string): boolean => {
  if (!raw.includes(",")) return false;
  const [part = "", town = "", country = "", ...more] = raw.split(",").map((piece) => piece.trim());
  // "Dubai Marina, Dubai, UAE"
  const whole = country === "" || (isRegion(country) && part.startsWith(`${town} `));
  return (
    more.length === 0 &&
    whole &&
    looksLikeTown(part) &&
    !part.startsWith("The ") &&
    !isCity(part) &&
    isCity(town) &&
    !namesJob(part)
  );
};

/** True when a text goes on to use a name as somebody's, not as a place ("in Southbank"). */
const namedAgain = (text: string, name: string, from: number): boolean => {
  const word = name.split(/\s/)[0] ?? name;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/\b(?:in|near|around|to|of|from) $/.test(text.slice(at - 8, at))) return true;
  }
  return false;
};

const LEGAL_HEAD =
  /^\p{Lu}[^,]{1,50} (?:Ltd|Limited|GmbH|plc|PLC|LLP|NV|N\.V\.|BV|B\.V\.|AG|SE|SA|S\.A\.),\s+(?=\p{L})|^\p{Lu}[^,]{1,50},\s+(?=\p{Lu}[\p{L}& ]{1,30} (?:Division|Department|Directorate|Team)$|(?:Department|School|Faculty|Division|Institute) of \p{Lu})/u;

/** Parts a piece into its leading words and a place or term at its end ("Kestrel, Rockford, IL"). */
const partPlace = (text: string, span: Span): Span[] => {
  const raw = text.slice(span.start, span.end);
  if (isPlace(raw) && !isWordlike(raw)) return [span];
  const bracket = raw.includes("(") ? /\s*\([^()]*\)\s*$/.exec(raw) : null;
  const bare = bracket ? raw.slice(0, bracket.index) : raw;
  // "Harcourt Vets, 3 Mill Street, Ludlow": a name before an address is no part of it.
  const parted = raw.includes(",");
  const house = parted ? /^\p{L}[^\d,]*(,\s*)\d/u.exec(raw) : null;
  if (house?.[1] && isAddress(raw.slice(house[0].length - 1))) {
    const end = span.start + house[0].length - 1;
    return [
      { start: span.start, end: end - house[1].length },
      { start: end, end: span.end },
    ];
  }
  if (isAddress(raw)) return [span];
  // "Acme (New York, hybrid)": an employer with its terms.
  const inner = bracket ? bracket[0].trim().slice(1, -1) : "";
  if (
    bracket &&
    bare.length > 1 &&
    workplaceIn(inner) &&
    inner.split(",").some(isPlace) &&
    !namesJob(bare) &&
    !workplaceIn(bare)
  ) {
    const from = span.start + raw.indexOf("(") + 1;
    return [
      ...partPlace(text, { start: span.start, end: span.start + bare.length }),
      trimmedSpan(text, from, from + inner.length),
    ];
  }
  // "Tamarack Medical Center Las Cruces, NM": a town follows a name without a sign.
  const placed = raw.length < 120 ? placesWithin(raw).at(-1) : undefined;
  if (
    placed?.end === raw.length &&
    placed.start > 3 &&
    !raw.slice(0, placed.start).includes(",") &&
    /\p{L} $/u.test(raw.slice(0, placed.start)) &&
    !/ (?:in|at|near|of|for|from|to|and|or|&|-|–) $/.test(raw.slice(0, placed.start))
  ) {
    return [
      { start: span.start, end: span.start + placed.start - 1 },
      { start: span.start + placed.start, end: span.end },
    ];
  }
  // "Kestrelbank NV, Asset Management": what follows a legal form is another thing.
  if (!parted) return [span];
  const legal = LEGAL_HEAD.exec(raw);
  if (legal) {
    const from = span.start + legal[0].length;
    const end = from - (/,\s*$/.exec(legal[0])?.[0].length ?? 0);
    return [{ start: span.start, end }, ...partPlace(text, { start: from, end: span.end })];
  }
  const commas = [...bare.matchAll(/,\s*/g)].map((match) => match.index);
  if (commas.length === 0 || commas.length > 8 || raw.length > 200) return [span];
  const parts = bare.split(",").map((part) => part.trim());
  const cut = (parted: number): Span[] => {
    const comma = commas[parted - 1] ?? 0;
    const head = trimmedSpan(text, span.start, span.start + comma);
    const tail = trimmedSpan(text, span.start + comma + 1, span.end);
    return [...partPlace(text, head), tail];
  };
  const last = parts.at(-1) ?? "";
  if (/^(?:N\.A|P\.C|P\.A|Inc|LLC|Ltd|L\.P)\.?$/.test(last)) return [span];
  if (TERM_TAIL.test(last) || (employmentIn(last) && !namesJob(last))) return cut(parts.length - 1);
  const places = placeParts(parts, !namesJob(bare));
  const name = parts[0] ?? "";
  // "Southbank, London": a name that the posting never says again is a part of the town.
  if (isDistrict(raw) && !namedAgain(text, name, span.end)) {
    return [span];
  }
  return places > 0 && places < parts.length ? cut(parts.length - places) : [span];
};

const MAX_ROW_WORDS = 18;
const AFTER_FIGURE = /\d(?:[k€%]|[/ ]?(?:hr|yr|hour))?$/i;
const FIGURE_NEXT = /^(?:[$£€]|[A-Z]{2,3}\$? ?)?\d/;

/** Words that close the name of a part of a town. */
const QUARTER =
  /\b(?:Lane|Road|Park|Quay|Quays|Marina|Green|Hill|Bridge|Wharf|Square|Heath|Town|End|Side|Cross|Court|Bay|Street|Gate|Gardens|Village|Centre|Center|Station|Airport|Beach|Harbour|Heights|Island|City|Valley|Docks?|Fields?|Mills?|County|Parish|North|South|East|West)$/;

/** "Negozio Bellariva, Verona": where nothing else names an employer, two words before a town do. */
const employersApart = (text: string, pieces: readonly Segment[]): Segment[] =>
  pieces.some(({ kind }) => kind === "name")
    ? [...pieces]
    : pieces.flatMap((piece) => {
        const comma = piece.raw.indexOf(",");
        const head = piece.raw.slice(0, comma);
        const apart =
          piece.kind === "place" &&
          isDistrict(piece.raw) &&
          head.includes(" ") &&
          !QUARTER.test(head);
        if (!apart) return [piece];
        const { start, end } = piece.span;
        const tail = trimmedSpan(text, start + comma, end);
        return [
          { ...piece, raw: head, span: { start, end: start + comma }, kind: "name" as const },
          { ...piece, raw: text.slice(tail.start, tail.end), span: tail, index: piece.index + 1 },
        ];
      });

/** The pieces of the first rows, in order. */
export const segmentsOf = (text: string, rows: readonly Row[]): Segment[] =>
  employersApart(text, piecesOf(text, rows));

const piecesOf = (text: string, rows: readonly Row[]): Segment[] =>
  rows.flatMap((row, number) => {
    const raw = text.slice(row.start, row.end);
    // A long row without a parting sign is a sentence, and one piece.
    if (row.words.length > MAX_ROW_WORDS && !/[|•·\t]/.test(raw)) {
      const span = { start: row.start, end: row.end };
      return [{ span, raw, row: number, index: 0, sign: "", closed: false, kind: kindOf(raw) }];
    }
    const edges: number[] = [0];
    const signs: string[] = [""];
    const nexts: number[] = [];
    // "Engineering – Data /": where a row ends in a sign, the signs within part nothing.
    const open = /\S \/$/.test(raw);
    for (const match of open || !MAY_BREAK.test(raw) ? [] : raw.matchAll(BREAKS)) {
      const before = raw.slice(edges.at(-1) ?? 0, match.index);
      // "7,000 - 9,000": a dash between figures is a range.
      if (AFTER_FIGURE.test(before) && FIGURE_NEXT.test(raw.slice(match.index + match[0].length)))
        continue;
      // A sign within brackets parts nothing.
      if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
      nexts.push(match.index);
      edges.push(match.index + match[0].length);
      signs.push(match[0]);
    }
    nexts.push(raw.length);
    let index = 0;
    return edges.flatMap((from, i) => {
      const span = trimmedSpan(text, row.start + from, row.start + (nexts[i] ?? raw.length));
      return partPlace(text, span).flatMap((part, n) => {
        const piece = text.slice(part.start, part.end);
        if (piece.trim() === "") return [];
        index += 1;
        return [
          {
            span: part,
            raw: piece,
            row: number,
            index: index - 1,
            sign: n > 0 ? ", " : (signs[i] ?? ""),
            closed: open,
            kind: kindOf(piece),
          },
        ];
      });
    });
  });

import type { Span } from "../reading.ts";
import { hasFigure, isFigureAt } from "../text/chars.ts";
import { namesJob, occupation } from "./occupations.ts";
import { isContinent, isRegion, isRemote, isWordlike, looksLikeTown } from "./placeNames.ts";
import { isPlace, placesOf } from "./places.ts";
import { employmentIn, workplaceIn } from "./terms.ts";

/** What else the first lines name: all in small letters. */
export interface Beside {
  readonly company: string | undefined;
  readonly towns: ReadonlySet<string>;
  /** True for a name that the text elsewhere writes with its region ("Tolleson, AZ"). */
  readonly placed?: (name: string) => boolean;
}

const LEADING =
  /^(?:(?:(?:local|current|new) )?(?:job )?(?:vacancy|opening|opportunity|position)(?: available)? (?:for|as)(?: an?| the)? (?=\p{Lu})|(?:local|current) (?:job )?vacancy\s*[:–—-]\s*|(?:job )?vacancy\s*[-–—:]\s*|calling all\s+|(?:no longer available|position filled|filled|closed|expired)\s*[-–—:]+\s*|\d+ ?(?:\(\p{L}+\)\s+)?(?:\p{L}+ )?(?:positions?|posts?|vacancies)\s*[:–—-]\s*|[^\p{L}\p{N}([]+|(?:job )?application for (?:an? )?|apply for (?:an? )?|(?:job title|title|position(?: title)?|role(?: title)?|job(?: opening| posting| opportunity| name| alert)?|vacancy|opening|opportunity|career opportunity|exciting opportunity|new (?:vacancy|role|position|opening|opportunity|job)|job vacancy|now hiring|now recruiting|urgent(?:ly hiring| requirement)?|immediate (?:opening|hire|need)|we(?:['’]re| are) (?:now )?(?:hiring|looking for|recruiting)(?: an?)?|(?:is |are )?hiring(?: an?)?|wanted|help wanted|subject|re|fwd?|stellenangebot|offre d['’]emploi|oferta de empleo|estamos contratando|join us as(?: an?)?|new|hot)(?:\s*[:!–—|-]|[*!]+)\s*|(?:now hiring|urgent(?:ly hiring)?|wanted|recruiting(?: an?)?|we(?:['’]re| are) hiring(?: an?| our)?)[!:]?\s+(?=\p{Lu})|[[(](?:hiring|urgent|new|hot|remote|hybrid|onsite|[A-Z]{0,4}-?\d{2,})[\])]\s*|(?:req|ref|job id|id|jr|vn)?[-#. ]?\d{3,}\s*[-–—:|]\s*|(?:r|jr|req|ref|id|#)-?\d{3,}\s+(?=\p{L}))/iu;
/** "Tyne Loaf seeks a" before a title. */
const SEEKS = /^(?:\p{Lu}[\p{L}&/.'’-]* ){1,4}(?:seeks|is hiring|is seeking)(?: an?)? (?=\p{Lu})/u;
/** A tag before a title ("[Remote]", "[Leeds]"), with what parts it from the title. */
const TAG = /^[[(][^[\]()]{1,60}[\])]\s*(?:[-–—:|]\s*)?(?=[\p{L}[(])(?!\(https?:)/u;
/** Words that begin what is said in brackets of where and how one works. */
const TERM_BRACKET = /^(?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]person|home[- ]based)\b/i;
const HOST =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|io|ai|dev|app|eu|co\.uk|uk|de|fr|ch)$/iu;
/** A label and its value that a title runs on into ("Cook Salary: £12"). */
const LABEL_NEXT =
  /\s+[-–—|,(]?\s*(?:salary|location|pay|rate|department|company|hours|job type|contract)\s?:.*$/i;
const GENDER_SIGN = "[mwfdxhvnigk]";
const GENDER = new RegExp(
  `^(?:all genders?(?: welcome)?|gn|div(?:ers)?|[mwfdhx]|${GENDER_SIGN}(?:\\s?[/|*.,]\\s?(?:${GENDER_SIGN}|div\\.?|gn|a)){1,4}|w\\/m\\/divers|h\\/f\\/x?)$`,
  "iu",
);
const GENDER_TAIL = new RegExp(`\\s+(?:${GENDER_SIGN}\\s?[/|]\\s?){1,3}${GENDER_SIGN}\\*?$`, "iu");
/** A gender mark within a title, with the space before it. */
const GENDER_MIDDLE = new RegExp(
  `\\s*[([]\\s?(?:all genders?|gn|${GENDER_SIGN}(?:\\s?[/|*,]\\s?(?:${GENDER_SIGN}|div\\.?)){1,3})\\s?[)\\]]`,
  "giu",
);
const NOISE =
  /^(?:https?:\S*|www\.\S+|apply(?: now| here| today)?|new!?|hot(?: job)?|new (?:role|job|vacancy|position|opening|hire)|urgent(?:ly)?(?: hiring| requirement| need)?|asap|job(?: ?id| ?post| ?ad| ?advert| ?number| ?ref| ?code| ?description| ?posting| ?opening| ?details?| ?opportunit(?:y|ies)| ?vacancy)?\b[^a-z]*|req(?:uisition)?(?: ?id| ?no| ?number)?\b[^a-z]*|ref(?:erence)?(?: ?no| ?number| ?code)?\b.{0,24}|vacancy\b[^a-z]*|#.*|(?!(?:fall|spring|summer|winter|autumn) ?\d)[a-z]{0,5}[-_ ]?\d{3,}[-_\d]*|r-?\d+|\d+|(?:immediate|asap|\w+ \d{4}) start(?:er)?|immediate(?:ly)?(?: available| hire| joiner)?|multiple (?:openings|positions|roles|locations|vacancies)|\d+ (?:openings|positions|vacancies|posts|roles)|(?:\d+|one|two|three|six|nine|twelve|eighteen|twenty[- ]four)[- ]?(?:months?|weeks?|hours?|hrs?|h|days?|mo|yrs?|years?)(?: ?(?:per|a|\/|p) ?(?:week|wk|w))?(?: (?:ftc|contract|fixed|fixed[- ]term|assignment|maternity|cover|secondment).*)?|\d+(?:[.,]\d+)?(?: ?[-–] ?\d+)? ?(?:hours|hrs|days?|h|stunden|std\.?) ?(?:(?:per|a|pro|\/|p\.?) ?(?:week|woche|wk|w|month|day))?|(?:start(?:s|ing)?|from) (?:asap|immediately|now|\w+ ?\d{0,4})|mat(?:ernity)? cover|contract (?:to|until|till|through|ending) .*|\d+ ?(?:wks?|weeks?|days?)? ?(?:on|off)\b.*|(?:auch|open to|also open to) .*|quereinsteiger.*|career changers.*|(?:full )?training (?:provided|given).*|entry level welcome|\d+ ?(?:[-–] ?\d+)?\+? ?(?:months?|years?|yrs?)['’]? (?:of )?(?:exp\w*|pqe)\b.*|(?:positions? )?(?:now )?(?:filled|closed|open)|positions? available|\d ?(?:[-–] ?\d+)?\+? ?pqe|hot req.*|store ?(?:#|no\.?|number)? ?\d+.*|contract[- ]to[- ](?:hire|perm).*|temp[- ]to[- ](?:hire|perm).*|\d+(?: ?[-–] ?\d+)? ?%|flsa.*|.{2,30} residents only|x ?\d+|please .*|\d+(?:\.\d+)? ?(?:fte|wte|hpw)|.{2,30} area|fixed[- ]term.*|ftc.*|(?:maternity|parental|paternity)(?: leave)? (?:cover|contract).*|maternity|permanent(?: position| role)?|perm|w2(?: only)?|c2c|1099|direct hire|(?:inside|outside) ir35|visa sponsorship.*|no (?:visa|sponsorship|experience).*|relocation.*|sign[- ]?on bonus.*|\$[\d,.]+k? (?:sign|bonus).*|up to .*|salary.*|(?:competitive|great|excellent) (?:salary|pay|benefits).*|doe|ote.*|hiring(?: now| immediately)?|now hiring.*|we(?:['’]re| are) hiring.*|join us.*|careers?(?: page| site)?|jobs?|current openings|linkedin|indeed(?:\.com)?|glassdoor|monster(?:\.com)?|ziprecruiter|greenhouse|lever|ashby|workable|wellfound|built ?in|open position|no agencies.*|closing date.*|posted.*|deadline.*|m\/w\/d)$/i;
const MONEY = /[$£€₹]\s?\d|\b\d{2,3}k\b|\b(?:USD|EUR|GBP|CHF|INR) ?\d|\d ?(?:USD|EUR|GBP|CHF|€|£)/i;
const COMPANY_TAIL =
  /\b(?:Inc|Ltd|Limited|LLC|LLP|GmbH|plc|PLC|Corp|Corporation|S\.A\.|B\.V\.|BV|AG|Pty|PBC)\.?$/;

/** A branch by its street: "- 17th Street". */
const STREET =
  /^[\p{Lu}\d][\p{L}\d.' ]{1,30} (?:Street|Avenue|Road|Boulevard|Blvd|Ave|Rd|Parkway|Pkwy|Hwy|Highway)\.?$/u;
/** A house named beside the title: "- Northfield University Libraries". */
const HOUSE =
  /^(?:\p{Lu}\S* (?:.* )?|(?=University of|UNIVERSITY OF))(?:UNIVERSITY OF \p{Lu}+|University(?: of(?: the)? \p{Lu}\S*(?: \p{Lu}\S*){0,2})?|Hospital|Med(?:ical)? Cent(?:er|re)|School District|Public Schools|Libraries|Library System|Health System|Healthcare|Community College|Museum|Institute|Church|Laboratory|Theatre|Gallery|Library|Science Lab)(?: (?:System|Libraries|Hospitals?|(?:Division|School|College|Faculty|Department) of .+))?$/u;

const SPLIT_WORDS = /\s*(?:,|\/|;|\||\bor\b|\band\b|&)\s*/;

/** True for what may stand beside a title but is no part of it. */
const isBeside = (raw: string, { company, towns, placed }: Beside): boolean => {
  const piece = raw.trim().replace(/[!.]+$/, "");
  if (piece === "" || NOISE.test(piece) || GENDER.test(piece)) return true;
  const lower = piece.toLowerCase();
  if (lower === company || towns.has(lower) || placed?.(piece)) return true;
  if (
    company !== undefined &&
    lower.startsWith(company) &&
    /^[\s,.]+(?:inc|ltd|llc|plc|gmbh|uk|us|careers)\.?$/.test(lower.slice(company.length))
  )
    return true;
  if (MONEY.test(piece) || TERM_BRACKET.test(piece) || HOST.test(piece)) return true;
  if (STREET.test(piece)) return true;
  if ((COMPANY_TAIL.test(piece) || HOUSE.test(piece)) && !namesJob(piece)) return true;
  if (isContinent(piece)) return false;
  if ((isPlace(piece) && !isWordlike(piece)) || isRemote(piece)) return true;
  if (piece.length > 60 || namesJob(piece)) return false;
  const term = employmentIn(piece) ?? workplaceIn(piece);
  if (term && term.end - term.start >= piece.length * 0.4) return true;
  const parts = piece.split(SPLIT_WORDS);
  return parts.every(
    (part) =>
      part !== "" &&
      (isRegion(part) ||
        isPlace(part) ||
        isRemote(part) ||
        NOISE.test(part) ||
        towns.has(part.toLowerCase()) ||
        workplaceIn(part) !== undefined ||
        employmentIn(part) !== undefined),
  );
};

/** "Wrexham & Deeside": a list of towns of which one at least is known. */
const isTowns = (raw: string): boolean => {
  const parts = raw.split(SPLIT_WORDS);
  return (
    parts.length > 1 &&
    parts.every((part) => looksLikeTown(part)) &&
    parts.some((part) => isPlace(part) && !isWordlike(part))
  );
};

const TAIL_BRACKET = /\s*[([]([^()[\]]{0,120})[)\]]?\s*$/;
const TAIL_PART =
  /^(.*\S)(\s+(?:[-–—|•·/:>»›]+|&[nm]dash;)\s+|\s*[|•]\s*|\s+·\s*|\s*·\s+|,\s+|\s+[-–—]\s*|[-–—]\s+|\s+@\s*(?=\p{L})|\s+(?:at|for|with|na|bei|chez)\s+(?=(?:the )?\p{Ll}{0,8}\p{Lu}|\d))(\S.*)$/u;
/** Signs and words without one of which nothing is parted from a title's end. */
const PARTING = /[-–—|•·/:>»›&,@]|\s(?:at|for|with|na|bei|chez)\s/u;
const HEAD_PART = /^([^|•·–—:]{2,60}?)(\s+[-–—|•·/>»›:*]+\s+|\s*[|•·]\s*|:\s+)(?=\S)/u;
/** "Full-time", "Remote" and the like before the words of a title. */
const TERM_HEAD =
  /^(?:full[- ]?time|part[- ]?time|(?:fully )?remote|hybrid|on-?site|permanent|immediate)[\s,/&:–|-]+(?:(?:and|or|&) )?(?=[\p{L}(])/iu;

const IN_PLACE = /^(.*\S)\s+(?:in|based in|located in|near|[-–—])\s+(\p{Lu}.*)$/u;

/** What to cut from the end of a title, as its new length; undefined where nothing is to be cut. */
const shorter = (raw: string, beside: Beside): number | undefined => {
  if (!/[A-Za-z\d)]$/.test(raw)) {
    const trimmed = raw
      .replace(/[^\p{L}\p{N})\]+#.*]+$/u, "")
      .replace(/(?<=\p{Ll}{3})\.$/u, "")
      .replace(/\*+$/, "");
    if (trimmed.length < raw.length) return trimmed.length;
  }
  // What has no such sign has none of what they part.
  const bracketed = /[([]/.test(raw);
  const slashed = raw.includes("/");
  const bracket = bracketed ? TAIL_BRACKET.exec(raw) : null;
  const inner = bracket?.[1];
  if (bracket && inner !== undefined && bracket.index > 0) {
    if (
      isBeside(inner, beside) ||
      inner.split(/[,;|–—-]\s+|\s+[/&]\s+/).every((part) => isBeside(part, beside)) ||
      isTowns(inner)
    ) {
      return bracket.index;
    }
  }
  // The same title in a second language: "Sales Representative / Représentant(e) des ventes".
  const twice = slashed ? /^(.*\S) \/ (\S.*)$/u.exec(raw) : null;
  if (twice?.[1] && twice[2] && namesJob(twice[1])) {
    if (/[^\p{ASCII}]|\((?:e|a|in|ne)\)/u.test(twice[2]) && !/[^\p{ASCII}]/u.test(twice[1]))
      return twice[1].length;
  }
  const linked = raw.includes("/") || raw.includes("www.");
  const address = linked ? /[\s(<]+(?:https?:\/\/|www\.)\S+$/i.exec(raw) : null;
  if (address && address.index > 0) return address.index;
  const label = raw.includes(":") ? LABEL_NEXT.exec(raw) : null;
  if (label && namesJob(raw.slice(0, label.index))) return label.index;
  // "Porter Tyne Loaf": the employer after a job without a sign.
  const own = beside.company;
  if (own && raw.toLowerCase().endsWith(` ${own}`) && !namesJob(own)) {
    const head = raw.slice(0, -own.length - 1);
    if (occupation(/[\p{L}\p{N}]+$/u.exec(head)?.[0].toLowerCase() ?? "") === 2) return head.length;
  }
  // "Porter £12.20 per hour"
  const paid = hasFigure(raw) ? /\s+\(?[$£€]\s?\d.*$/.exec(raw) : null;
  if (paid && namesJob(raw.slice(0, paid.index))) return paid.index;
  const count = isFigureAt(raw, raw.length - 1) ? /\s+[x×]\s?\d{1,2}$/i.exec(raw) : null;
  if (count) return count.index;
  const worded =
    /\s+(?:#\s?\d{2,}|(?:is |urgently )?(?:needed|wanted|required|sought|gesucht)(?: .*)?|in (?:Teilzeit|Vollzeit)(?: .{0,20})?)$/i.exec(
      raw,
    );
  if (worded && worded.index > 0) return worded.index;
  // "Cashier Job Opening", "Lifeguard position", "Barista Store# 12"
  const advert =
    /\s+(?:[-–]\s?)?(?:store ?(?:#|no\.?) ?\d.*|job in .*|(?:job|career|employment) (?:opening|opportunity|opportunities|vacancy|posting|description|advert(?:isement)?|announcement)s?|vacancy|vacancies|position|opening|role|job)$/i.exec(
      raw,
    );
  // A "postdoctoral position" is named by both words.
  const named = advert ? raw.slice(0, advert.index) : "";
  if (advert && namesJob(named) && !/(?:doc|doctoral|phd|faculty|graduate)$/i.test(named))
    return advert.index;
  // "Executive Director Search"
  const search =
    raw.endsWith("earch") &&
    /(?:Director|President|Dean|Principal|Head of \p{L}+|Provost|Rector|Officer) Search$/u.test(
      raw,
    );
  if (search) return raw.length - " Search".length;
  // "Steuerberater (m/w/d) in Jena, gesucht": a place and more after the mark of a title.
  const marked = !bracketed
    ? null
    : /[(\[][mwfd] ?\/ ?[mwfd](?: ?\/ ?[dx])?[)\]](?= (?:in|bei|am|im|ab|gesucht)\b)/iu.exec(raw);
  if (marked && marked.index > 0) return marked.index;
  const gender = /[/|]/.test(raw) ? GENDER_TAIL.exec(raw) : null;
  if (gender) return gender.index;
  const pair =
    raw.includes(",") &&
    /^(.*\S?)(?:\s*[|•·]\s*|\s+[-–—@]\s+|,\s+|\s+in\s+)([^,|–—]+,\s*[^,]+(?:,\s*[^,]+)?)$/u.exec(
      raw,
    );
  if (pair && pair[1] && pair[2] && isPlace(pair[2])) return pair[1].length;
  const part = PARTING.test(raw) ? TAIL_PART.exec(raw) : null;
  if (part) {
    const [, head = "", sign = "", tail = ""] = part;
    const placed = /@|\b(?:at|na|bei|chez)\b/.test(sign) && namesJob(head);
    if (placed || isBeside(tail, beside)) {
      // "for" and "with" part a title from its company alone.
      if (!/\b(?:for|with)\b/.test(sign) || tail.trim().toLowerCase() === beside.company)
        return head.length;
    }
  }
  const place = IN_PLACE.exec(raw);
  if (place?.[1] && place[2] && namesJob(place[1])) {
    const known = placesOf(place[2]);
    if (
      (known && !isWordlike(place[2]) && !isContinent(place[2])) ||
      beside.towns.has(place[2].toLowerCase()) ||
      beside.placed?.(place[2])
    )
      return place[1].length;
  }
  // "Software Engineer Remote"
  const term = /\s+(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|wfh)$/i.exec(raw);
  return term && namesJob(raw.slice(0, term.index)) ? term.index : undefined;
};

/** "Department of History" after its university, before a title. */
const UNIT_OF = /^(?:Department|School|Faculty|Division|Institute|Office) of \p{Lu}/u;

/** What to cut from the beginning of a title: labels, codes, the company, a place. */
const ahead = (raw: string, beside: Beside): number => {
  const lead =
    LEADING.exec(raw) ?? (raw.includes(" seek") || raw.includes(" is ") ? SEEKS.exec(raw) : null);
  if (lead) return lead[0].length;
  const tag = raw.startsWith("[") || raw.startsWith("(") ? TAG.exec(raw) : null;
  if (tag && namesJob(raw.slice(tag[0].length))) return tag[0].length;
  const own = beside.company;
  if (own && raw.toLowerCase().startsWith(`${own} `) && !namesJob(own)) {
    const rest = raw.slice(own.length + 1);
    // "Sales Manager" stays whole, whatever was taken for the employer.
    if (/^\p{Lu}\S* \S/u.test(rest) && namesJob(rest)) return own.length + 1;
  }
  const term = TERM_HEAD.exec(raw);
  if (term && namesJob(raw.slice(term[0].length))) return term[0].length;
  const head = HEAD_PART.exec(raw);
  if (!head?.[1]) return 0;
  const rest = raw.slice(head[0].length);
  const piece = head[1].trim();
  if (piece.toLowerCase() === beside.company && rest !== "") return head[0].length;
  const parts = piece.split(/,\s+/);
  const apart = (part: string): boolean => isBeside(part, beside) || UNIT_OF.test(part);
  const outside = isBeside(piece, beside) || (parts.length > 1 && parts.every(apart));
  return outside && namesJob(rest) ? head[0].length : 0;
};

/**
 * Cuts from a title what is no part of it: company, place, terms, numbers, "Apply". Gives its span; a
 * span of no length where nothing is left.
 */
export const cleanTitle = (text: string, span: Span, beside: Beside): Span => {
  const known = { ...beside, company: beside.company?.toLowerCase() };
  let { start, end } = span;
  for (let i = 0; i < 16; i += 1) {
    const raw = text.slice(start, end);
    // "[Baker] [Leeds]": a title in brackets of its own.
    if (/^\[[^[\]]+\]$/.test(raw)) {
      start += 1;
      end -= 1;
      continue;
    }
    const lead = raw.length - raw.trimStart().length || ahead(raw, known);
    if (lead > 0 && lead < raw.length) {
      start += lead;
      continue;
    }
    const cut = shorter(raw, known);
    if (cut === undefined) break;
    end = start + cut;
  }
  return { start, end };
};

/** A title as it is shown: without a gender mark in its middle, white space folded. */
export const titleValue = (raw: string): string =>
  raw
    .replace(GENDER_MIDDLE, "")
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();

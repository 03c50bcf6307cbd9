import { isWordAt } from "../text/chars.ts";
import { namesJob } from "./occupations.ts";

/** Legal forms and kinds of organisation that close or open an employer's name. */
export const SUFFIX =
  /\b(?:Inc|Ltd|LTD|Limited|LLC|LLP|LP|GmbH|AG|SE|KG|plc|PLC|Corp|Corporation|Co|Company|Group|Trust|University|College|School|Schools|Academy|Hospital|Hospitals|Klinikum|Kanzlei|Clinic|Council|County|Borough|Department|Bureau|Ministry|Agency|Authority|Foundation|Institute|Services|Solutions|Technologies|Systems|Software|Labs|Partners|Holdings|Industries|Bank|Hotel|Restaurant|Bakery|Studio|Studios|Media|Consulting|Construction|Electric|Logistics|Health|Healthcare|Foods|Brewery|Museum|Theatre|S\.?A\.?|SARL|S\.?L\.?|B\.?V\.?|NV|Oy|AB|AS|SpA|Srl|S\.r\.l|Pty|PBC|mbB|e\.V|District|City of|Town of|State of|Pharmacy|Housing|Association|Society|Charity|Church|Dental|Farms?|Brothers|Bros|& Sons|Toys|Insurance|Staffing|Recruitment|International|Global|Worldwide|Enterprises)\b\.?,?/i;
export const GENERIC =
  /^(?:(?:the|our|this)$|(?:the )?(?:school|university|college|institute|trust|council|hospital|company|group|department|organi[sz]ation|foundation|agency|board|district|city|county|firm|bank|church|museum|centre|center|hotel|restaurant|society|association|authority|ministry|incumbent|successful|ideal)$|(?:you|your|should|must|because|nobody|assign|although|while|during|once|after|before|then|as|if|all|duties|candidates?)\b.*|.* requirements$|(?:you|we|they|it|that|there|he|she|i|let)['’]\p{L}+|.* (?:department|team|division)$|(?:the |our |this )?(?:role|team|job|company|position|opportunity|you|candidates?|applicants?|experience|knowledge|salary|benefits?|location|employer|employment|qualifications?|remote|hybrid|applications?|training|travel|work|please|must|us|disclosure|certificate|english|support|equal opportunit.*|diversity|compensation|pay|interviews?|that|everyone|each|every|no|not|yes|both|some|many|most|here|today|now|and|but|or|so|when|where|since|with|to|by|on|from|one|two|three|base|total|join|being|duties|responsibilities|requirements?|help|closing|overtime|incumbents?|employees?|offers?|staff|work environment|reports|reports? to.*|class code|job (?:description|details|summary|type|id|posting|function|category|identification)|full job description|description|details|overview|summary|apply.*|save|share|promoted|sponsored|new|urgent|hot job|easy apply|posted.*|jobs?|careers?|home|search|menu|sign in|about|introduction|hello|hi|competitive.*|permanent|contract|contractor|(?:non-?)?exempt|immediate|negotiable|various|multiple|on-?site|department|division|grade.*|level.*|band.*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|senior|junior|entry level|mid[- ]senior level|director|associate|internship|not applicable|information technology|ote|uncapped|derzeit|aktuell|zurzeit|unsere?|ihre?|deine?|consumer goods|internet|fintech|other|general|human resources|note|notes|important|reference.*|ref|required.*|what.*|who.*|why.*|how.*|if|as|in|at|for|i|a|an|it|he|she|they|we|there|these|all|any|full|part|back to.*|open (?:positions|roles|jobs)|current (?:openings|vacancies)|join us.*|we are.*|the company \p{L}+|[A-Z]{1,3}\d{1,3}|view all.*|all jobs|vacancies|vacancy.*|paid time off|dental insurance|health insurance|401\(?k\)?.*|via .*|urgent.*|e-?mail|print|mps.*|ups|m\d.*|offre d['’]emploi|stellenangebot|oferta.*|selection|direct deposit.*|nothing|everything|everyone|someone|wir|sie|ihr|nous|vous|nosotros|ms \p{L}+|microsoft.*|search(?: for)?|confidential.*|locations?|solicitar|postuler|then|our client|e-verify.*|hours?|shift|days?|nights?|weekends?|free.*|we(?:'|’)?re hiring.*|now hiring.*|job opportunity|employment application|(?:employment|career|job) opportunities|\p{L}+n['’]t|(?:now |is )?closed.*|information|similar.*|article|page|post|applications? due.*|job title|title|position title|wanted|vacancy|career opportunity|.*\bjobs bulletin.*))$/iu;

export const bare = (raw: string): string =>
  raw
    .replace(/^name: /i, "")
    .replace(/^["“]([^"“”]+)["”]$/, "$1")
    .replace(/\s+#\d+$/, "")
    .replace(/\s*\((?:https?:|www\.|YC )[^()]*\)$/, "")
    .replace(/\s+logo$/i, "")
    .replace(
      /\s+(?:Careers|Jobs|Career Site|(?:Employment|Job|Career) Opportunities|Vacancies|Recruitment Team|Reviews?|\d\.\d)$/i,
      "",
    )
    .replace(/(?:,| is| are|\(| &)+$/, "")
    .trim();

export const keyOf = (name: string): string => name.toLowerCase().replace(/^the |[.,'’]/g, "");

/** "BCL" of "Barnard Commons Limited"; empty for a name of fewer than three words. */
export const initialsOf = (name: string): string => {
  const initials = (name.replace(/\(.*?\)/g, "").match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join("");
  return initials.length > 2 ? initials : "";
};

const OPENER =
  /^(?:(?:Overview|Summary|About|Description|EOE|Die|Der|Das|Bei|Bei der|Wir|Then|And|So|Call \p{Lu}\p{Ll}+ at)|(?:The )?(?:\p{Lu}\p{L}+ ){0,2}(?:Director|President|Manager|Secretary|Governors|Trustees|Head) of(?: the)?) (?=\p{Lu})/u;

/** A name without what a sentence puts before it or the job that it is said to own. */
export const employerOf = (name: string): string => {
  const bracket = / \(([^()]{2,40})\)$/.exec(name);
  // "Acme (Riverside)": a place or a branch; "Acme (AC)" is its short name.
  const branch = bracket?.[1] !== undefined && !/^[\p{Lu}&.]+$/u.test(bracket[1]);
  const outer = bracket && branch ? name.slice(0, bracket.index) : name;
  const own = /^(.+?)['’]s \p{Lu}.*$/u.exec(outer);
  const short = own?.[1] && namesJob(outer.slice(own[1].length)) ? own[1] : outer;
  return short.replace(OPENER, "").replace(/,\s*$/, "");
};

/** How often a name stands in the text as words of its own, counted up to six times. */
export const mentions = (text: string, name: string): number => {
  let count = 0;
  for (
    let at = text.indexOf(name);
    at >= 0 && count < 6;
    at = text.indexOf(name, at + name.length)
  ) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + name.length)) count += 1;
  }
  return count;
};

/** True for a name that the text uses as a town alone ("in Jena", "bei Jena"). */
export const isTown = (text: string, name: string): boolean => {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const uses = mentions(text, name);
  const said = mentions(text, `in ${name}`);
  return said > 0 && said >= uses - 1;
};

/** True for a word that the text writes in small letters more often than with a capital. */
export const isCommon = (text: string, name: string): boolean => {
  const small = name.toLowerCase();
  return small !== name && mentions(text, small) > mentions(text, name);
};

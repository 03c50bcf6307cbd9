import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { namesJob } from "./occupations.ts";
import { unwrapped } from "./unwrapped.ts";

/** Words after which a sentence names the job that is open, with how surely it does. */
const SAYS =
  /\b(?:(?:is|are|been|we['’]re|currently|now|actively) (?:currently |now |actively |also )?(?:seeking(?: to (?:recruit|appoint|hire|employ))?|(?:engaged|retained|instructed) to (?:source|find|recruit)|looking (?:for|to (?:hire|recruit|add|appoint))|searching for|hiring|recruiting|adding|accepting applications)(?: for)?|seeks|requires|requires?(?= \p{Lu})|(?:needs?|wants?|is after)(?= an?\s)|(?:req|requisition|place) for|in (?:need|search) of|(?:we |to )(?:seek|recruit|hire|appoint|need)|seeking|looking for|hiring|(?:as|become)(?= (?:an?|our|the) )|(?:the|this) (?:role|position|post|job) (?:of|is for)|join (?:us|our team|the team|\p{L}+(?: \p{L}+){0,3}) as|(?:opportunity|opening|vacancy|position|search|role) (?:for|as|available for)|(?:wir )?suchen(?: wir)?|gesucht:?|sucht|busca(?:mos)?|se busca|zoekt|zoeken(?: wij)?|cerchiamo|cerca|(?:requiere|necesita) contratar|recherch(?:e|ons|ent)|recrute|cherche|(?:estamos )?contratando|procuramos|we have an? (?:exciting |immediate |great |new |current )?(?:opportunity|opening|vacancy|position) for):?\s+(?:for )?(?:an?\s|une?\s|una\s|eine[nr]?\s|uma?\s|our next\s|our\s|the\s|some\s|experienced\s|\d+\s|two\s|several\s|multiple\s|talented\s)?/giu;
const NAMED =
  /\p{Lu}[\p{L}/&.+#-]*(?:(?:,? (?:of|and|&|for|to the|–|-) (?=\p{Lu})| )(?:\p{Lu}[\p{L}/&.+#-]*|I{1,3}V?\b)){0,8}/gu;
const SMALL =
  /^((?:[\p{L}\d/&+#.-]+\s){0,5}?[\p{L}/&+#-]+)(?=\s(?:to|who|for|in|at|with|that|on|based|and|as|within|from|you|we|en|à|em|bei|chez|para|pour|zum|zur)\b|[.,!;:()]|$)/u;
/** "Recepcionista de noche": what goes on in small letters after the name. */
const OF = /^(?: (?:de|del|du|des|für|di|d['’]) ?\p{L}+){1,2}/u;
const PRAISE =
  /^(?:(?:new|talented|experienced|committed|technically|suitably|high[- ]calib(?:re|er)|passionate|highly|motivated|skilled|skillful|dedicated|qualified|full[- ]time|part[- ]time|enthusiastic|driven|dynamic|proactive|creative|reliable|friendly|hard[- ]?working|working|organi[sz]ed|exceptional|outstanding|strong|great|good|self|detail[- ]oriented|results[- ]driven|energetic|ambitious|professional|permanent|temporary|curious|full- or part-time|full-\/part-time|seasoned|innovative|bright|smart|top|world[- ]class|customer[- ]focused|and|an?|another|additional|remote|contract)[\s,]+)+/iu;
const NOT_NAMED =
  /\b(?:(?:industry|market|world|global) leader|team|company|member|people|person|individual|candidate|professional|customers?|clients?|leader in)s?$/i;
const MAX_ROWS = 30;
const MAX_CHARS = 2500;

/** "The Bread Manager will be responsible": a row that begins with the title. */
const OPENS =
  /^(?:The|Our|This|As an?) ((?:\p{Lu}[\p{L}&/'’.-]*|I{1,3}|(?:of|and|for|&)(?= \p{Lu}))(?: (?:\p{Lu}[\p{L}&/'’.-]*|I{1,3}|(?:of|and|for|the|&)(?= \p{Lu}))){0,8}),? (?:will|is|has|are|provides|works|reports|serves|plays|performs|leads|supports|manages|position|role|you)\b/u;

/** What follows an employer that opens a row, not a job. */
const SEEKS =
  /^ (?:is|are|has|have) (?:now |currently |actively |also )?(?:seeking|looking|hiring|recruiting|searching|accepting|inviting|pleased|proud|an? (?:immediate |exciting |new )?(?:opening|opportunity|vacancy))\b/;
/** "…, the Bread Manager is responsible for": a title within a row. */
const ANSWERS =
  /(?:^|[.!?,:] )(?:[Tt]he|[Tt]his) ((?:\p{Lu}[\p{L}&/'’.-]*)(?: (?:\p{Lu}[\p{L}&/'’.-]*|I{1,3}|(?:of|and|for|&)(?= \p{Lu}))){0,7}) (?:is|will be) responsible\b/u;

/** "… as: Bread Engineer (m/f/d)": what stands before a gender mark is the title. */
const MARKED =
  /(?:^|[:–—]\s+|\b(?:as|als)\b:?\s+(?:an?\s+|eine[nr]?\s+)?|\b(?:eine[nr]?|an?)\s+)(\p{Lu}[^.!?:;()]{2,80}?)\s*\((?:[mwf] ?\/ ?[mwf] ?(?:\/ ?[dxgn*])?|all genders?)\)/u;

/** A title said in a sentence ("is seeking a Staff Nurse to …"), for postings whose lines give none. */
export const titleSaid = (text: string, rows: readonly Row[]): Span | undefined => {
  for (const row of rows.slice(0, MAX_ROWS)) {
    if (row.words.length < 4) continue;
    const raw = unwrapped(text, row, MAX_CHARS);
    const opens = OPENS.exec(raw);
    const seeks = opens ? SEEKS.test(raw.slice(opens[0].lastIndexOf(" "))) : false;
    if (opens?.[1] && namesJob(opens[1]) && !seeks) {
      const start = row.start + opens[0].indexOf(opens[1]);
      return { start, end: start + opens[1].length };
    }
    const answers = ANSWERS.exec(raw);
    if (answers?.[1] && namesJob(answers[1])) {
      const start = row.start + answers.index + answers[0].indexOf(answers[1]);
      return { start, end: start + answers[1].length };
    }
    const marked = MARKED.exec(raw);
    if (marked?.[1]) {
      // "Wir suchen Dich als Techniker (m/w/d)": from the last word that opens a name.
      const name = marked[1].replace(
        /^.*\b(?:als|as|eine[nr]?|sucht|suchen wir)\s+(?=\p{Lu})/u,
        "",
      );
      const end = row.start + marked.index + marked[0].indexOf(marked[1]) + marked[1].length;
      return { start: end - name.length, end };
    }
    for (const match of raw.matchAll(SAYS)) {
      // "Grow as a data engineer" in a list is no name of the job.
      if (row.mark !== "none" && /^(?:as|become) /i.test(match[0])) continue;
      const from = match.index + match[0].length;
      const tail =
        raw
          .slice(from, from + 110)
          .split(
            /(?<!\b(?:[SJD]r|St))[.;!?]\s|\s(?:who|to (?:join|help|work|lead|support))\s/u,
          )[0] ?? "";
      const praise = PRAISE.exec(tail)?.[0].length ?? 0;
      const rest = tail.slice(praise);
      const capital = [...rest.matchAll(NAMED)].find(
        ([name], i) => namesJob(name) && (i > 0 || name.length > 2),
      );
      const before = capital ? rest.slice(0, capital.index) : "";
      // "a remote-friendly senior Software Engineer": the name must begin near the words that open it.
      const near = capital && before.split(/\s+/).length <= 4 && !/[,.]/.test(before);
      const small = SMALL.exec(rest)?.[1];
      const more = near ? (OF.exec(rest.slice(capital.index + capital[0].length))?.[0] ?? "") : "";
      const said = near
        ? capital[0] + more
        : small && namesJob(small) && !NOT_NAMED.test(small)
          ? small
          : undefined;
      if (!said || said.length > 90) continue;
      const name = said.replace(/[\s,–-]+$/u, "").replace(/(?<=\p{Ll})\.$/u, "");
      const start = row.start + from + praise + (near ? capital.index : 0);
      return { start, end: start + name.length };
    }
  }
  return undefined;
};

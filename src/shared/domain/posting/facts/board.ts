const BOARDS: readonly (readonly [string, RegExp])[] = [
  ["Greenhouse", /greenhouse\.io|grnh\.se/i],
  ["Lever", /(?:jobs|apply)\.(?:eu\.)?lever\.co/i],
  ["Ashby", /ashbyhq\.com/i],
  ["Workday", /myworkdayjobs\.com|myworkdaysite\.com/i],
  ["SmartRecruiters", /smartrecruiters\.com/i],
  ["Workable", /workable\.com/i],
  ["BambooHR", /bamboohr\.com/i],
  ["iCIMS", /icims\.com/i],
  ["Taleo", /taleo\.net/i],
  ["Jobvite", /jobvite\.com/i],
  ["Recruitee", /recruitee\.com/i],
  ["Teamtailor", /teamtailor\.com/i],
  ["Personio", /personio\.(?:de|com)/i],
  ["Breezy", /breezy\.hr/i],
  ["Rippling", /rippling\.com/i],
  ["Gem", /jobs\.gem\.com/i],
  ["Pinpoint", /pinpointhq\.com/i],
  ["Paylocity", /paylocity\.com/i],
  ["ADP", /workforcenow\.adp\.com/i],
  ["UKG", /ultipro\.com|ukg\.(?:com|net)/i],
  ["LinkedIn", /linkedin\.com/i],
  ["Indeed", /indeed\.(?:com|co\.uk)/i],
  ["Glassdoor", /glassdoor\./i],
  ["ZipRecruiter", /ziprecruiter\.com/i],
  ["Monster", /monster\.(?:com|co\.uk|de)/i],
  ["Reed", /reed\.co\.uk/i],
  ["Totaljobs", /totaljobs\.com/i],
  ["StepStone", /stepstone\./i],
  ["USAJOBS", /usajobs\.gov/i],
  ["GovernmentJobs", /governmentjobs\.com/i],
  ["Civil Service Jobs", /civilservicejobs\.service\.gov\.uk/i],
  ["NHS Jobs", /jobs\.nhs\.uk/i],
  ["Welcome to the Jungle", /welcometothejungle\.com/i],
  ["Wellfound", /wellfound\.com|angel\.co/i],
  ["Built In", /builtin\.com/i],
  ["Dice", /dice\.com/i],
  ["Handshake", /joinhandshake\.com/i],
  ["Otta", /otta\.com/i],
  ["Arbeitnow", /arbeitnow\.(?:com|co\.uk)/i],
  ["Adzuna", /adzuna\./i],
  ["Jooble", /jooble\.org/i],
  ["SimplyHired", /simplyhired\./i],
  ["CareerBuilder", /careerbuilder\./i],
  ["Snagajob", /snagajob\.com/i],
  ["SEEK", /seek\.(?:com\.au|co\.nz)/i],
  ["Naukri", /naukri\.com/i],
  ["CV-Library", /cv-library\.co\.uk/i],
  ["XING", /xing\.com/i],
  ["HigherEdJobs", /higheredjobs\.com/i],
  ["Idealist", /idealist\.org/i],
  ["Remote OK", /remoteok\.(?:com|io)/i],
  ["We Work Remotely", /weworkremotely\.com/i],
  ["FlexJobs", /flexjobs\.com/i],
  ["jobs.ac.uk", /jobs\.ac\.uk/i],
  ["CharityJob", /charityjob\.co\.uk/i],
  ["Guardian Jobs", /jobs\.theguardian\.com/i],
  ["Job Bank", /jobbank\.gc\.ca/i],
  ["JobStreet", /jobstreet\./i],
  ["Bayt", /bayt\.com/i],
  ["InfoJobs", /infojobs\./i],
  ["The Muse", /themuse\.com/i],
  ["Himalayas", /himalayas\.app/i],
  ["Remotive", /remotive\.(?:com|io)/i],
  ["Work at a Startup", /workatastartup\.com/i],
  ["eFinancialCareers", /efinancialcareers\./i],
  ["JazzHR", /applytojob\.com|jazz\.co/i],
  ["Dayforce", /dayforcehcm\.com/i],
  ["SuccessFactors", /successfactors\.(?:com|eu)/i],
  ["Oracle", /oraclecloud\.com/i],
  ["JOIN", /\/\/join\.com/i],
  ["softgarden", /softgarden\.io/i],
  ["Zoho Recruit", /zohorecruit\./i],
  ["Comeet", /comeet\.(?:com|co)/i],
  ["EDJOIN", /edjoin\.org/i],
  ["SchoolSpring", /schoolspring\.com/i],
  ["Tes", /\/\/(?:www\.)?tes\.com/i],
  ["Hcareers", /hcareers\.com/i],
  ["Culinary Agents", /culinaryagents\.com/i],
  ["Harri", /harri\.com/i],
];

/** The job board that an address belongs to. */
export const boardOfUrl = (url: string): string | undefined =>
  BOARDS.find(([, sign]) => sign.test(url))?.[0];

/** A site whose own name speaks of jobs ("careers-page.com"): a board, by the name of its host. */
const BOARD_HOST =
  /^https?:\/\/(?:www\.)?((?:[\w-]+\.)*[\w-]*(?:jobs?|careers?|vacanc(?:y|ies)|recruit|hiring|interview)[\w-]*\.(?:com|org|net|io|eu|de|fr|co\.uk|com\.au))\//i;

/** The host of an unknown board, as its name. */
export const boardHost = (url: string): string | undefined =>
  BOARD_HOST.exec(url)?.[1]?.toLowerCase();

/** Names that are words, or firms that are spoken of for other reasons: known by their address alone. */
const WORDS = new Set([
  "Oracle",
  "JOIN",
  "Tes",
  "SEEK",
  "Harri",
  "Comeet",
  "XING",
  "Idealist",
  "Arbeitnow",
  "Culinary Agents",
]);

const SAID = new RegExp(
  `\\b(?:via|powered by|posted (?:on|via|through)|apply (?:on|via|through|with)|found on|on|from) (${BOARDS.map(
    ([name]) => name,
  )
    .filter((name) => !WORDS.has(name))
    .join("|")})\\b`,
  "i",
);

/** The board that a line names in words ("via LinkedIn", "Powered by Greenhouse"). */
export const boardSaid = (
  raw: string,
): { value: string; start: number; end: number } | undefined => {
  const match = SAID.exec(raw);
  const name = BOARDS.find(([known]) => known.toLowerCase() === match?.[1]?.toLowerCase())?.[0];
  if (!match || !name) return undefined;
  const start = match.index + match[0].length - name.length;
  return { value: name, start, end: start + name.length };
};

const URL = /\bhttps?:\/\/[^\s<>()"'\]]{4,400}/g;
const JOB_PATH =
  /\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|opening|apply|viewjob|posting|stellen|offres?|empleo|job-)|[?&](?:gh_jid|jobid|job_id|jk)=/i;
/** The end of an address that one posting has to itself: a number, a long id, or the title's words. */
const OWN_PATH =
  /(?:\d{3,}|[0-9a-f]{8}|[?&]\w{1,12}=\w{3,}|\/[\p{L}\d]{1,30}(?:[-_][\p{L}\d]{1,30}){2,})[^/]{0,200}(?:\/[^/]{0,100}){0,2}\/?$|\/jobs?\/(?=[a-z]{0,8}\d)[a-z\d]{6,12}\/?$/iu;
const NOT_POSTING =
  /privacy|cookie|eeo|accommodat|terms|benefits|e-verify|dol\.gov|eeoc\.gov|facebook|twitter|instagram|youtube|glassdoor\.com\/(?:overview|reviews)|\.pdf$/i;

/** Addresses in a text that may be the posting's own, best first. */
export const postingUrls = (text: string): { value: string; start: number; end: number }[] =>
  [...(text.includes("http") ? text.slice(0, 400_000) : "").matchAll(URL)]
    .map((match) => {
      const value = match[0].replace(/[.,;:!?*_]+$/, "");
      return { value, start: match.index, end: match.index + value.length };
    })
    .filter(
      ({ value }) =>
        !NOT_POSTING.test(value) &&
        OWN_PATH.test(value) &&
        (boardOfUrl(value) !== undefined || JOB_PATH.test(value)),
    )
    .toSorted(
      (a, b) =>
        Number(boardOfUrl(b.value) !== undefined) - Number(boardOfUrl(a.value) !== undefined),
    );

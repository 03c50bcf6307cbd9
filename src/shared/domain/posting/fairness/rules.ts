/** A kind of wording that law or research warns about. */
export interface FairnessRule {
  readonly code: string;
  /** Words (in plain form) without one of which the wording cannot occur. */
  readonly words: string;
  readonly wording: RegExp;
  /** Words in the same sentence that give the wording a reason or another sense. */
  readonly unless?: RegExp;
  readonly reason: string;
  /** The law or study the reason rests on. */
  readonly source: string;
  readonly suggestion: string;
}

const AGE_LAW =
  "US Age Discrimination in Employment Act of 1967, 29 CFR 1625.4 (help wanted notices); UK Equality Act 2010";
const SEX_LAW =
  "US Civil Rights Act of 1964, Title VII, section 704(b), and 29 CFR 1604.5 (job advertising); UK Equality Act 2010";
const WORDING_STUDY =
  "Gaucher, Friesen and Kay (2011), Evidence that gendered wording in job advertisements exists and sustains gender inequality, Journal of Personality and Social Psychology 101(1)";

/** Rules on wording alone, read in every part of a posting but its legal notices. */
export const WORDING_RULES: readonly FairnessRule[] = [
  {
    code: "age-young",
    words: "young youthful digital recent college fresh",
    wording:
      /\b(?:young (?:and (?:dynamic|energetic|hungry|ambitious)|dynamic|energetic|team|professionals?|people|person|individuals?|candidates?|graduates?|man|woman|talents?)|youthful|digital natives?|recent (?:college |university )?graduates?|college students?|fresh graduates?)\b/i,
    unless:
      /\b(?:work(?:ing)? with|teach|support(?:ing)?|care for|caring for|coach|mentor|help|serve|welfare of|vulnerable|develop) (?:\w+ )?young\b/i,
    reason: "This wording tells older people not to apply.",
    source: AGE_LAW,
    suggestion: "Say what the work asks for, such as energy or being new to the field, not an age.",
  },
  {
    code: "age-limit",
    words: "age aged under below older maximum over",
    wording:
      /\b(?:aged? (?:between )?\d{2}\s?(?:-|–|to|and)\s?\d{2}\b|(?:under|below|not older than|no older than|maximum age(?: of)?|age limit(?: of)?) \d{2}(?: years)?\b|over \d{2}s need not)/i,
    reason: "An age limit is rarely lawful and keeps out people who can do the work.",
    source: AGE_LAW,
    suggestion: "Leave the age out. A legal minimum age can be said with its reason.",
  },
  {
    code: "years-cap",
    words: "more maximum max less fewer up",
    wording:
      /\b(?:no more than|not more than|maximum(?: of)?|max\.?|less than|fewer than|up to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) years?[’']?(?: of)?(?: \w+){0,3} experience\b/i,
    reason: "An upper limit on experience keeps out older people who could do the work.",
    source:
      "UK Equality Act 2010, section 19 (indirect discrimination); US Age Discrimination in Employment Act of 1967",
    suggestion: "Give a minimum, or say what the person should already be able to do.",
  },
  {
    code: "overqualified",
    words: "overqualified",
    wording: /\boverqualified\b/i,
    reason: "Turning people away for too much experience falls mostly on older people.",
    source: "US Age Discrimination in Employment Act of 1967; UK Equality Act 2010, section 19",
    suggestion: "Describe the level and pay of the role and let people decide.",
  },
  {
    code: "sex-title",
    words:
      "salesman salesmen foreman foremen handyman handymen waitress waitresses stewardess stewardesses craftsman craftsmen repairman repairmen draftsman draftsmen draughtsman draughtsmen chairman businessman businessmen barmaid barmaids cleaning lady ladies girl guys manpower workman workmen delivery housewife housewives",
    wording:
      /\b(?:salesm[ae]n|foreman|foremen|handym[ae]n|waitress(?:es)?|stewardess(?:es)?|craftsm[ae]n|repairm[ae]n|draftsm[ae]n|draughtsm[ae]n|chairman|businessm[ae]n|barmaids?|cleaning lady|lady|ladies|girl(?!s['’]? (?:school|team|academy))|guys|manpower|workm[ae]n|delivery man|housewife|housewives)\b/,
    reason: "The word names one sex and tells others that they are not meant.",
    source: SEX_LAW,
    suggestion: "Use a word for the job: salesperson, supervisor, server, tradesperson, staff.",
  },
  {
    code: "sex-pronoun",
    words: "he she male female men women",
    wording:
      /\b(?:[Hh]e (?:will|must|should|is|has)|[Ss]he (?:will|must|should|is|has)|(?:male|female|men|women) (?:candidates?|applicants?|only|preferred))\b/,
    unless: /\b(?:encourage|welcome|particularly|under-?represented|he or she|he\/she|she\/he)\b/i,
    reason: "The sentence speaks of one sex as the person for the job.",
    source: SEX_LAW,
    suggestion: "Write “you” or “they”.",
  },
  {
    code: "coded-wording",
    words:
      "rock rockstar rockstars ninja ninjas guru gurus hacker hackers dominate dominates dominating dominant aggressive aggressively fearless killer crush crushing alpha warrior warriors thick",
    wording:
      /\b(?:rock[ -]?stars?|ninjas?|gurus?|hackers? (?:mindset|mentality)|dominat(?:e|es|ing|ant)|aggressive(?:ly)?|fearless|killer instinct|crush(?:ing)? (?:it|goals|quotas?|targets?)|alpha|warriors?|thick[- ]skinned)\b/i,
    unless:
      /\baggressive(?:ly)? (?:treatment|cancer|tumou?rs?|behaviou?r|patients?|growth targets?)\b/i,
    reason: "Words like this make an advert less inviting to women, whatever the job is.",
    source: WORDING_STUDY,
    suggestion: "Name the skill: “experienced”, “confident”, “sets high goals”.",
  },
  {
    code: "native-speaker",
    words: "native mother accent muttersprache muttersprachler muttersprachlich",
    wording:
      /\b(?:native[- ](?:level )?(?:\w+[- ])?speakers?|native (?:English|German|French|Spanish|Italian|Dutch|Portuguese|level|fluency)|mother[- ]tongue|no (?:foreign )?accent|muttersprach\w*)\b/i,
    reason:
      "Where somebody was born is not how well they speak, and asking for it is asking for origin.",
    source:
      "US EEOC Enforcement Guidance on National Origin Discrimination (2016); UK Equality Act 2010, section 9 (race)",
    suggestion: "Ask for the level that the work needs: “fluent”, or a level such as C1.",
  },
  {
    code: "culture-fit",
    words: "culture cultural fit",
    wording:
      /\b(?:cultur(?:e|al)[- ]fit|fit (?:in with|into|with) our culture|good fit for our culture)\b/i,
    reason: "“Fit” is often judged by likeness to the people who judge.",
    source:
      "Rivera (2012), Hiring as Cultural Matching: The Case of Elite Professional Service Firms, American Sociological Review 77(6)",
    suggestion: "Say which ways of working matter, so that they can be asked about.",
  },
  {
    code: "citizenship",
    words: "citizen citizens citizenship",
    wording:
      /\b(?:(?:US|U\.S\.|United States|British|UK) citizens? only|must be (?:a|an) (?:US|U\.S\.|United States) citizen|US citizenship (?:is )?required)/,
    unless:
      /\b(?:clearance|itar|export control|federal|government|classified|dod|statut|executive order)\b/i,
    reason:
      "Asking for citizenship where no law or contract needs it shuts out people who may work.",
    source: "US Immigration and Nationality Act, section 274B (8 U.S.C. 1324b)",
    suggestion: "Ask for the right to work instead, or name the law that needs citizenship.",
  },
  {
    code: "criminal-record",
    words: "criminal felony felonies",
    wording:
      /\b(?:no criminal (?:record|history|convictions?)|clean criminal (?:record|history)|no felon(?:y|ies)|without (?:a )?criminal (?:record|history))\b/i,
    reason: "A flat ban on any record is hard to justify and falls unevenly.",
    source:
      "US EEOC Enforcement Guidance on the Consideration of Arrest and Conviction Records (2012)",
    suggestion: "Say which checks the role needs and that each case is looked at by itself.",
  },
  {
    code: "currently-employed",
    words: "employed unemployed",
    wording:
      /\b(?:must be (?:currently |presently )?employed|currently employed (?:candidates|applicants)? ?only|no unemployed|unemployed (?:candidates|applicants) will not)\b/i,
    reason:
      "Being out of work says little of the work somebody can do, and some places forbid asking it.",
    source: "New Jersey Statutes 34:8B-1 (advertising that excludes the unemployed)",
    suggestion: "Leave it out.",
  },
  {
    code: "salary-history",
    words: "salary ctc compensation",
    wording:
      /\b(?:salary history|current (?:salary|ctc|compensation)|previous salary|last drawn salary)\b/i,
    reason: "Past pay carries past inequality on, and many places forbid asking for it.",
    source: "California Labor Code section 432.3; New York Labor Law section 194-a",
    suggestion: "State the pay range and ask for expectations, if anything.",
  },
  {
    code: "photo",
    words: "photo photograph headshot",
    wording:
      /\b(?:attach|include|send|enclose|with) (?:a |your )?(?:recent )?(?:photo(?:graph)?|headshot)\b/i,
    reason: "A picture shows race, sex and age before anything else is known.",
    source: "US EEOC, Prohibited Employment Policies/Practices (pre-employment inquiries)",
    suggestion: "Do not ask for a picture before somebody is hired.",
  },
  {
    code: "health",
    words: "able health fit sound medical",
    wording:
      /\b(?:able[- ]bodied|in (?:good|excellent|perfect) (?:physical )?health|physically fit|of sound (?:body|mind)|no (?:health|medical) (?:problems|conditions|issues))\b/i,
    reason:
      "General health is not a task, and asking for it keeps out disabled people who can do the work.",
    source:
      "US Americans with Disabilities Act of 1990 (42 U.S.C. 12112); UK Equality Act 2010, section 60",
    suggestion: "Name the tasks themselves, and add “with or without reasonable accommodation”.",
  },
  {
    code: "family",
    words: "family single unmarried children",
    wording:
      /\b(?:no family (?:commitments|ties)|(?:single|unmarried) (?:candidates?|applicants?|person)|without children|no children)\b/i,
    reason: "Family life is not for an employer to choose by.",
    source: "US Civil Rights Act of 1964, Title VII; UK Equality Act 2010, sections 8 and 18",
    suggestion: "Say which hours and travel the work needs.",
  },
];

/** Rules on what is asked for, applied to requirements that have been read. */
export const DEGREE_RULE = {
  code: "degree-only",
  reason: "A degree asked for without an equivalent keeps out people who learned the same at work.",
  source:
    "Griggs v. Duke Power Co., 401 U.S. 424 (1971); Fuller and Raman (2017), Dismissed by Degrees, Harvard Business School",
  suggestion: "Add “or equivalent experience”, unless the law asks for the degree.",
} as const;

export const PHYSICAL_RULE = {
  code: "physical",
  reason: "A physical demand that the job does not really need keeps out disabled people.",
  source:
    "US Americans with Disabilities Act of 1990 (42 U.S.C. 12112(b)(6)); UK Equality Act 2010, sections 19 and 20",
  suggestion:
    "Keep it only if it is a real task, and add “with or without reasonable accommodation”.",
} as const;

export const DRIVING_RULE = {
  code: "driving-licence",
  reason: "A driving licence is asked for, but no driving is described.",
  source: "California Senate Bill 1100 (2024), Government Code section 12940",
  suggestion: "Ask for it only if driving is part of the job, and say so.",
} as const;

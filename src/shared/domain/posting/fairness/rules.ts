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
    words: "young youthful digital recent fresh college boomer millennial millennials gen",
    wording:
      /\b(?:young (?:and (?:dynamic|energetic|hungry|ambitious|vibrant|fun|motivated)|dynamic|energetic|ambitious|vibrant|motivated|team|company culture|professionals?|individuals?|candidates?|graduates?|man|woman|talents?|at heart|(?:people|persons?) (?:looking|wanted|preferred|to join))|(?:dynamic|energetic|vibrant|fun),? (?:and )?young (?:team|company|people|crowd)|youthful (?:team|energy|environment|company|attitude|spirit)|digital natives?|millennials|gen z (?:team|candidates|talent)|recent (?:college |university )?(?:graduates?|grads?)(?! (?:nurse|program))|college students? (?:preferred|wanted|only|encouraged)|fresh (?:graduates?|out of (?:college|university|school)))\b/i,
    unless:
      /\b(?:work(?:ing)? with|teach(?:ing)?|support(?:ing|s|ed)?|care (?:for|of)|caring for|coach(?:ing)?|mentor(?:ing|s)?|help(?:ing|s)?|serv(?:e|es|ing)|lives of|needs of|outcomes for|safeguard\p{L}*|protect\p{L}*|welfare of|vulnerable|children and|engag\p{L}+|empower\p{L}*|inspir\p{L}+|educat\p{L}+) (?:\p{L}+ ){0,3}?young\b|\b(?:market(?:ing)?|sell(?:ing)?|appeal\p{L}*|popular|audience|customers?) (?:\p{L}+ ){0,3}?(?:millennials|young|gen z)|\bnot (?:only|just) (?:for )?recent/iu,
    reason: "This wording tells older people not to apply.",
    source: AGE_LAW,
    suggestion: "Say what the work asks for, such as energy or being new to the field, not an age.",
  },
  {
    code: "age-mature",
    words: "mature older retired retirees",
    wording:
      /\b(?:mature (?:person|individual|candidate|lady|gentleman|man|woman|applicant)s?|(?:suit|suits|suitable for|ideal for|would suit) (?:an? )?(?:older|mature|retired|semi-retired) (?:person|people|individual|worker)s?|retirees? (?:preferred|welcome only))\b/i,
    reason: "This wording tells younger people not to apply, and some laws cover them as well.",
    source: "UK Equality Act 2010, section 5 (age); EU Directive 2000/78/EC, article 2",
    suggestion: "Name the quality meant, such as calm or judgement, and ask for an example of it.",
  },
  {
    code: "age-limit",
    words: "age aged ages under below older maximum over between",
    wording:
      /\b(?:(?:candidates?|applicants?|you(?: are|['’]re| must be)?|must be|should be|person|people wanted|staff) (?:between )?(?:aged? |the ages? of )?(?:between )?\d{2}\s?(?:-|–|to|and)\s?\d{2}(?: years)?(?: old| of age)?\b(?! (?:hours|days|weeks|months|minutes|pupils|people|miles|lbs|kg|words))|age(?:d| range| group| limit)?:? (?:between )?\d{2}\s?(?:-|–|to|and)\s?\d{2}\b|(?:(?:must be|be|are) (?:under|below)|not older than|no older than|maximum age(?: of| is)?:?|age limit(?: of| is)?:?|upper age(?: limit)?(?: of| is)?:?) (?:the age of )?\d{2}(?: years)?\b|over \d{2}s need not)/iu,
    unless:
      /\b(?:pupils?|students?|children|young people|residents?|patients?|school|key stage|apprentices?hips? (?:funding|rules)|serve|clients|service users|participants)\b/i,
    reason: "An age limit is rarely lawful and keeps out people who can do the work.",
    source: AGE_LAW,
    suggestion: "Leave the age out. A legal minimum age can be said with its reason.",
  },
  {
    code: "years-cap",
    words: "more maximum max less fewer up exceed",
    wording:
      /\b(?:no more than|not more than|maximum(?: of)?|max\.?|less than|fewer than|up to|not exceed(?:ing)?) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) years?[’']?(?: of)?(?: \p{L}+){0,3} experience\b|\bexperience:? (?:of )?(?:max(?:imum)?\.?|no more than|up to) \d{1,2} (?:years|yrs)\b/iu,
    unless:
      /\b(?:may (?:be )?substitut|in lieu|instead of|substitute for|accept(?:ed)?|credit(?:ed)? for)/i,
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
      "salesman salesmen saleswoman foreman foremen handyman handymen waitress waitresses stewardess stewardesses craftsman craftsmen repairman repairmen draftsman draftsmen draughtsman draughtsmen chairman businessman businessmen barmaid barmaids barman cleaning lady ladies girl girls guys manpower workman workmen delivery housewife housewives tradesman tradesmen serviceman linesman groundsman warehouseman nightwatchman watchman cameraman spokesman manned gal gals tea girl maid",
    wording:
      /\b(?:sales(?:m[ae]n|wom[ae]n)|forem[ae]n|handym[ae]n|waitress(?:es)?|stewardess(?:es)?|craftsm[ae]n|repairm[ae]n|draftsm[ae]n|draughtsm[ae]n|chairman|businessm[ae]n|barmaids?|barman|tradesm[ae]n|servicem[ae]n|linesm[ae]n|groundsm[ae]n|warehousem[ae]n|(?:night)?watchm[ae]n|cameram[ae]n|spokesman|cleaning lady|tea lady|dinner ladies|(?:young |mature |nice )lady|ladies (?:wanted|only|preferred)|(?:office|sales|bar|promo|call) girls?|(?:a|our|the|great|talented|smart|these|hey|you) guys|guys and gals|manpower|workm[ae]n|delivery m[ae]n|housewife|housewives)\b/i,
    unless: /\bmanpower (?:group|inc)\b|\bveterans?\b|\bservicem[ae]n and\b/i,
    reason: "The word names one sex and tells others that they are not meant.",
    source: SEX_LAW,
    suggestion: "Use a word for the job: salesperson, supervisor, server, tradesperson, staff.",
  },
  {
    code: "sex-pronoun",
    words: "he she his her him male female males females men women man woman gentleman lady",
    wording:
      /\b(?:(?<=^|(?:candidate|applicant|person|incumbent|holder|individual|hire|role|position)[^\n]{0,160}[.,;] )[Ss]?[Hh]e (?:will|must|should|shall|needs to|is (?:responsible|expected|required|able))|(?:candidate|applicant|person|manager|employee|engineer|assistant|officer|technician|incumbent|specialist)[^.]{0,60}\b(?:his|her) (?:own |ability|duties|work|team|manager|supervisor|experience|skills)|(?:[Mm]ales?|[Ff]emales?|[Mm]en|[Ww]omen) (?:candidates?|applicants?|only|preferred)|(?:only|prefer(?:ably|red)?) (?:a )?(?:males?|females?|men|women|man|woman)|looking for a (?:man|woman|gentleman|lady))\b/u,
    unless:
      /\b(?:encourag\p{L}*|welcome|particularly|under-?represented|he or she|she or he|he\/she|she\/he|s\/he|his or her|his\/her|her\/his|her or his|him or her|he\/him|she\/her|they|refuge|survivors?|occupational requirement|schedule 9|selective service|born after)\b|\b(?:he|she)[.,]? (?:is|has) (?:our|the) (?:founder|ceo)/iu,
    reason: "The sentence speaks of one sex as the person for the job.",
    source: SEX_LAW,
    suggestion: "Write “you” or “they”.",
  },
  {
    code: "coded-wording",
    words:
      "wizard wizards superhero superheroes badass hustler hustle competitive nurturing bro bros beer rock rockstar rockstars ninja ninjas guru gurus hacker hackers dominate dominates dominating dominant aggressive aggressively fearless killer crush crushing alpha warrior warriors thick",
    wording:
      /\b(?:rock[ -]?stars?|ninjas?|gurus?|hackers? (?:mindset|mentality)|dominat(?:e|es|ing|ant)|aggressive(?:ly)?|fearless|killer instinct|badass(?:es)?|(?:coding|sales|marketing|excel|data|code) wizards?|superheroe?s?|bro culture|crush(?:ing)? (?:it|goals|quotas?|targets?)|alpha (?:male|personality|dog)|(?:sales|road|spreadsheet|keyboard) warriors?|thick[- ]skinned)\b/i,
    unless:
      /\baggressive(?:ly)? (?:treatment|cancer|tumou?rs?|behaviou?rs?|patients?|dogs?|animals?|residents?|clients?|towards?|savings|pricing|competitive|salar|compensation|benefits|pay)|\b(?:de-?escalat\p{L}*|manage|handle|challenging|verbally|physically|highly competitive|aggressive or|violent or|dominant market|hair|cut|market[- ]dominant)\b[^.]{0,30}\b(?:aggressive|dominant)|\baggressive (?:or|and) (?:violent|challenging)/iu,
    reason: "Words like this make an advert less inviting to women, whatever the job is.",
    source: WORDING_STUDY,
    suggestion: "Name the skill: “experienced”, “confident”, “sets high goals”.",
  },
  {
    code: "native-speaker",
    words:
      "native natives mother accent muttersprache muttersprachler muttersprachlich langue nativo",
    wording:
      /\b(?:native[- ](?:level )?(?:\p{L}+[- ]){0,2}?speakers?|native(?:[- ]level)? (?:English|German|French|Spanish|Italian|Dutch|Portuguese|Polish|Arabic|Mandarin|Japanese|Korean|Hindi|fluency|proficiency)|(?:English|German|French|Spanish|Italian|Dutch|Portuguese) natives?|mother[- ]tongue|(?:no|without an?) (?:foreign |strong )?accent|accent[- ](?:free|neutral)|neutral accent|muttersprach\p{L}*|langue maternelle|nivel nativo)(?!\p{L})/iu,
    unless:
      /\b(?:non-?native|or near[- ]native level is not|near-?native or|not (?:need|have) to be)\b|\bnative american/i,
    reason:
      "Where somebody was born is not how well they speak, and asking for it is asking for origin.",
    source:
      "US EEOC Enforcement Guidance on National Origin Discrimination (2016); UK Equality Act 2010, section 9 (race)",
    suggestion: "Ask for the level that the work needs: “fluent”, or a level such as C1.",
  },
  {
    code: "culture-fit",
    words: "culture cultural fit fits minded likeminded play",
    wording:
      /\b(?:cultur(?:e|al)[- ]fit|fits? (?:in )?(?:well )?(?:with|into) (?:our|the) (?:company |team )?culture|(?:good|great|right|strong) fit (?:for|with) our (?:culture|team culture)|like-?minded (?:people|individuals|colleagues)|work hard,? (?:and )?play hard)\b/i,
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
    words: "criminal felony felonies felons convictions convicted arrests arrested clean",
    wording:
      /\b(?:no (?:prior |previous )?(?:criminal (?:record|history|background|convictions?)|convictions|felon(?:y|ies)(?: convictions?)?|arrests?)|clean (?:criminal )?(?:record|background|police record)(?! keeping)|clear criminal (?:record|background|history)|without (?:a |any )?(?:criminal (?:record|history|convictions?)|felony)|never (?:have |having )?(?:been )?(?:convicted|arrested)|felons? need not|convicted felons (?:will not|need not|cannot))\b/i,
    unless:
      /\b(?:driving|regardless|ban the box|fair chance|will not (?:automatically|necessarily)|does not (?:automatically|necessarily)|considered)\b/i,
    reason: "A flat ban on any record is hard to justify and falls unevenly.",
    source:
      "US EEOC Enforcement Guidance on the Consideration of Arrest and Conviction Records (2012); UK Rehabilitation of Offenders Act 1974; fair chance (“ban the box”) laws such as California Government Code section 12952",
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
      /\b(?:salary history|(?:your|state|stating|mention|include|with|of) current (?:salary|ctc|compensation)|current (?:salary|ctc) (?:and|&|details)|current ctc|previous salary|last drawn salary)\b/i,
    unless:
      /\b(?:do not|don['’]t|never|not|without|banned?|regardless) (?:\w+ ){0,6}?(?:salary|compensation|ctc)\b/i,
    reason: "Past pay carries past inequality on, and many places forbid asking for it.",
    source: "California Labor Code section 432.3; New York Labor Law section 194-a",
    suggestion: "State the pay range and ask for expectations, if anything.",
  },
  {
    code: "photo",
    words:
      "photo photos photograph photographs headshot headshots picture selfie lichtbild bewerbungsfoto",
    wording:
      /\b(?:(?:attach|include|send|enclose|submit|provide|upload)(?: us)?(?: \p{L}+){0,5}? (?:an? |your )(?:recent |current |passport[- ]size(?:d)? )*(?:photo(?:graph)?|headshot|picture of yourself|selfie)|(?:cv|resume|résumé|application) (?:with|including|and) (?:an? |your )?(?:recent )?(?:photo(?:graph)?|headshot)|full[- ]length photo(?:graph)?|Lichtbild|Bewerbungsfoto|avec photo)(?!\p{L})/iu,
    unless:
      /\b(?:portfolio|samples?|of your work|photo (?:id|identification)|projects?|listings?|products?|without (?:a )?photo|no photo|do not|don['’]t|please (?:omit|leave out)|identification)\b/i,
    reason: "A picture shows race, sex and age before anything else is known.",
    source: "US EEOC, Prohibited Employment Policies/Practices (pre-employment inquiries)",
    suggestion: "Do not ask for a picture before somebody is hired.",
  },
  {
    code: "health",
    words:
      "able bodied health fit fitness sound medical physical disabilities korperlich belastbar",
    wording:
      /\b(?:able[- ]bodied|in (?:good|excellent|perfect) (?:physical |overall |general )?health|(?:good|excellent) (?:physical )?health(?: is| and|,)? (?:required|essential|needed)|physically fit|physical fitness required|of sound (?:body|mind)|no (?:health|medical|physical|back) (?:problems|conditions|issues|limitations|disabilities)|good attendance and health|belastbar und gesund|körperlich fit)\b/iu,
    unless:
      /\b(?:care|customers?|patients?|residents?|keep(?:ing)?|remain|stay(?:ing)?|animals?|dogs?|members?|firefighter|police|benefits?|insurance)\b/i,
    reason:
      "General health is not a task, and asking for it keeps out disabled people who can do the work.",
    source:
      "US Americans with Disabilities Act of 1990 (42 U.S.C. 12112); UK Equality Act 2010, section 60",
    suggestion: "Name the tasks themselves, and add “with or without reasonable accommodation”.",
  },
  {
    code: "family",
    words:
      "family single unmarried married marital children commitments pregnant pregnancy ties dependents",
    wording:
      /\b(?:(?:no|without|free of|free from) (?:family|domestic|childcare) (?:commitments?|ties|obligations|responsibilities)|(?:single|unmarried|married) (?:candidates?|applicants?|persons?|women|men|females?|males?)(?! of)|(?:state|mention|include|indicate|your|with)(?: your)? (?:marital|family) status|marital status:|(?:without|no) (?:children|dependents|kids)|not (?:be )?pregnant|planning (?:a )?(?:family|pregnancy))\b/i,
    unless:
      /\b(?:regardless|without regard|irrespective|discriminat|equal|benefits?|insurance|filing|protected|including)\b/i,
    reason: "Family life is not for an employer to choose by.",
    source: "US Civil Rights Act of 1964, Title VII; UK Equality Act 2010, sections 8 and 18",
    suggestion: "Say which hours and travel the work needs.",
  },
  {
    code: "origin-asked",
    words: "nationality nationals religion race caste birth ethnicity born passport",
    wording:
      /\b(?:(?:state|mention|include|indicate|specify|provide|with) (?:your )?(?:nationality|religion|race|caste|ethnicity|place of birth|date of birth)|(?:CV|resume|application)[^.]{0,40}(?:nationality|religion|date of birth)|(?:\p{Lu}\p{Ll}+|EU|western|local|European) (?:nationals|passport holders?) only|only (?:\p{Lu}\p{Ll}+ )?nationals)\b/u,
    unless:
      /\b(?:regardless|without regard|irrespective|discriminat\p{L}*|equal|monitoring|survey|voluntary|clearance|security vetting|export|itar|government|ministry|crown|civil service|nationality rules|after an offer)\b/iu,
    reason:
      "Origin, belief and date of birth say nothing of the work and invite bias before anybody is met.",
    source:
      "US Civil Rights Act of 1964, Title VII, and EEOC, Prohibited Employment Policies/Practices; UK Equality Act 2010, section 9",
    suggestion: "Leave it out. Ask for the right to work once an offer is made.",
  },
  {
    code: "appearance",
    words: "attractive appearance looking handsome beautiful height slim presentable",
    wording:
      /\b(?:attractive (?:person|candidate|woman|women|girls?|female|personality and looks)|good[- ]looking (?:people|person|candidates?|staff|individuals?)|(?:pleasing|attractive|pleasant) (?:physical )?(?:appearance|looks)|minimum height|height (?:and|&) weight (?:proportion\p{L}*|required)|slim (?:build|figure))\b/iu,
    reason:
      "Looks are no skill, and judging by them falls unevenly on sex, age, race and disability.",
    source:
      "US EEOC Compliance Manual, section 15 (2006); UK Equality Act 2010, section 19; District of Columbia Code 2-1402.11 (personal appearance)",
    suggestion: "Say what dress the work needs, if any, and why.",
  },
  {
    code: "unpaid-trial",
    words: "unpaid trial",
    wording:
      /\b(?:unpaid (?:trial|training|shift|probation|test|working interview|test project|internship)s?|trial (?:shift|day|period|week)s?(?: \p{L}+){0,3} (?:is |are |will be )?(?:unpaid|not paid|without pay)|(?:training|trial)(?: period| shift)? (?:is|will be) unpaid)\b/iu,
    unless:
      /\b(?:no|never|not) (?:an? )?unpaid\b|\bunpaid training is not\b|\bis not unpaid\b|\bwe (?:do not|don['’]t)\b/i,
    reason: "Unpaid work shuts out people who cannot afford it, and it is often owed a wage.",
    source:
      "US Fair Labor Standards Act of 1938, 29 CFR 785.27 to 785.28 (training time); UK National Minimum Wage Regulations 2015 and government guidance on unpaid work trials (2018)",
    suggestion: "Pay for the trial, or show the work in an interview instead.",
  },
  {
    code: "availability",
    words: "24 always flexible whatever no",
    wording:
      /\b(?:available 24\/7|24\/7 availability|always (?:available|on call|contactable)|(?:whatever|no matter how many) hours (?:it takes|the job needs)|no clock[- ]watchers?|not a (?:9|nine)[- ]to[- ](?:5|five)(?: job| role)?)\b/i,
    unless:
      /\b(?:systems?|service|site|platform|uptime|support is available|customers|rota|on-call rota|stipend|helpline|line|assistance|EAP)\b/i,
    reason:
      "Open-ended hours keep out people who care for others, most of them women, and some disabled people.",
    source:
      "UK Equality Act 2010, section 19; Goldin (2014), A Grand Gender Convergence, American Economic Review 104(4)",
    suggestion: "State the hours and how often they are exceeded.",
  },
];

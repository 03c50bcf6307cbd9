/* The words by which a requirement shows that it asks for a fact, answered with yes or no. */

export const AUTHORISATION =
  /\b(?:right to work|uk right|legally allowed to work|(?:legally )?(?:authori[sz]ed|eligible|permitted|entitled) to (?:work|live)|(?:work|employment) (?:authori[sz]ation|eligibility|permit|visa)|eligibility to work|sponsor(?:ship)?\b|passport|visas\b|(?:u\.?s\.?|eu|uk) (?:citizen(?:s|ship)?|person status)|citizenship|national of|arbeitserlaubnis|permis de travail|permiso de trabajo|autorización para trabajar|(?:at least |over )?(?:16|18|21)(?:\+| years?(?: old| of age| or older| or over)| or (?:older|over))|18 años|18 ans|volljährig)/i;

export const CLEARANCE =
  /\b(?:background (?:check|investigation|screen)|drug (?:screen|test)|criminal (?:history|record|background)|dbs(?: check)?\b|fingerprint|security clearance|vaccinat|immuni[sz]ation|masernschutz|führungszeugnis|casier judiciaire|delitos de naturaleza sexual|references covering|work references|\d refs?\b)/i;

/** Asking for skill as well as for a fact. */
export const ASKS_SKILL =
  /\b(?:(?<!equivalent )(?<!relevant )(?<!outdoor )(?:experience|expertise) (?:in|with|of|as|on)|knowledge|understanding of|skills?\b(?! in )|communicat|writing|written|ability to (?!lift|stand|travel|work|obtain|get|pass|climb|walk|move|commute|relocate)|able to (?!come|be |get |wear|lift|stand|travel|work|obtain|pass|climb|walk|read, write|provide|commute|relocate|attend|join)|track record|kenntnisse in|erfahrung (?:mit|in)|reasoning|leadership)/i;

export const LICENCE_WORDS =
  /\b(?:licen[cs]e|qualification|certifi(?:ed|cates?|cations?)|cert|registration|registered|chartership|chartered|endorsement|credential|permis de conduire|carnet de conducir|führerschein|qualified teacher status|training certificate|cpd card|card\b|mvr|(?:clean|good|acceptable) driving record|member of (?:a|the) [\p{L} ]{0,20}bar\b|journeyman's lic\b|switching authori[sz]ation|(?:hold|chainsaw|dumper|roller|diving|powerboat|plant|forklift|crane|machine)\b[^.;]{0,40}\btickets?\b)/iu;

export const QUALIFIES =
  /\b(?:mciob|mrics|cipd|cissp|oscp|giac|acca|aca|cima|nvq|gcse|hnc|hnd|cpc|adr|ocs|bls|cpr|coshh|iosh|nebosh|cscs|itil|istqb|cpa|cfa|wset|aat|tefl|first aid|apprenticeship|gesellenbrief|staatsexamen|abgeschlossene ausbildung)\b/i;

export const SECOND_LANGUAGE =
  /\b(?:second (?:\p{L}+ )?language|segundo idioma|(?:deutsch|englisch|französisch)kenntnisse|inglés|anglais|bilingual)\b/iu;

/** A language and nothing beside it: "Gaelic", "Breton would make our year". */
export const LANGUAGE_ALONE =
  /^(?:some |basic |fluent |conversational |good )?(?:English|French|German|Spanish|Portuguese|Italian|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Romanian|Russian|Ukrainian|Turkish|Arabic|Hebrew|Hindi|Urdu|Punjabi|Bengali|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Somali|Welsh|Gaelic|Irish|Breton|Catalan|Basque|sign language|Deutsch|Englisch|français|castellano)(?: (?:is|are|would|helps?|so)\b.{0,50}|[.!]?)$/iu;

/** Times of work, where the sentence is about being there. */
const TIMES =
  /\b(?:work|working|available|availability|rota|join|attend|come|happy|ok|willing(?:ness)?|flexib\w+|participat\w+|disponib\w+|bereitschaft)\b.*\b(?:shifts?|on[- ]call|rota|weekends?|nights?|evenings?|mornings|saturdays?|sundays?|holidays|overtime|hours|xmas|christmas|fines de semana|samedis?|schicht\w*|wochenend\w*|turnos)\b|\b(?:available for|weekends? and|shifts? fall)\b/i;

/** Times of work that are the whole of a short line: "Alternate weekends". */
const TIME_WORDS =
  /\b(?:weekends?|nights|evenings|(?:early )?mornings|saturdays|sundays|(?:night|day|late|early|rotating|split) shifts?|on[- ]call|overtime|\d on \d off)\b/i;
const MANAGES =
  /\b(?:manag|plan|lead|led\b|schedul|stock|handl|run|prioriti|monitor|develop|support)/i;
const MANY_WORDS = 16;

/** Where the work is done, and what a person has to bring to it. */
const PLACES =
  /\b(?:flexible availability|disponibilidad|disponibilité|hours? overlapping|time zone|located in|based in|resid(?:es?|ing|encia|ency)\b|relocat(?:e|ion)|commut(?:e|ing)|(?:work|working|days?|week|come) in(?:to)? (?:our|the) [\p{L} ]{0,20}office|(?:come to|attend) (?:our|the) [\p{L} ]{0,20}office|come to our|liv(?:e|ing) (?:within|in the house|locally)|^(?:must |you |currently )*live in\b|within (?:an? hour|commuting|\d+ (?:miles|minutes)) of|(?:reliable|own) (?:means of )?(?:transport|internet|car|vehicle|van)|own (?:transport|car|vehicle|van|hand tools|tools|basic|measuring|ppe|laptop)|use of a car|access to (?:an? |your own )?(?:reliable )?(?:car|vehicle)|quiet (?:workspace|room))|^an? (?:car|van|bike|laptop)[.!]?$/iu;

/** Conditions of work, kept beside its physical demands. */
const CONDITIONS =
  /\b(?:insulated gear|gloves|temperatures\b|temps\b|outdoors in|work at heights|protective|steel toe|tolerate noise|(?:stand|lift|carry|walk|climb)(?:ing)? (?:for |up |ladders|and |\d)|lbs\b|pounds\b|libras\b|estar de pie|levantar)/i;

/** True where a requirement asks only for standing the conditions of the work. */
export const asksCondition = (text: string): boolean =>
  CONDITIONS.test(text) && !ASKS_SKILL.test(text);

/** True where a requirement asks only for being there, at such times and places, with such things. */
export const asksAvailability = (text: string): boolean => {
  if (ASKS_SKILL.test(text)) return false;
  if (PLACES.test(text) || TIMES.test(text)) return true;
  return TIME_WORDS.test(text) && text.split(/\s+/).length <= MANY_WORDS && !MANAGES.test(text);
};

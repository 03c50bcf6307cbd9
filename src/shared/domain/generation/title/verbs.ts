/** Verbs in base form that requirements begin with; "a=b" gives an irregular past or participle. */
const listed = `
  accept accommodate achieve adhere arrange cite act adapt address adjust administer advise align analyze analyse answer anticipate apply approve
  articulate ask assemble assess assign assist attend author automate balance beat=beaten become=become bring=brought build=built
  calculate calm capture care carry challenge chase champion chair=chaired check clean climb close coach code collaborate collect
  combine communicate compare complete comply compose compute conduct configure connect consult contribute control convert cook
  coordinate count cover craft create cultivate cut deal=dealt debug decide define delegate deliver delve demonstrate deploy
  describe design detect determine develop diagnose do=done=did direct discuss document draft draw=drawn drive=driven=drove eat=eaten edit educate employ
  empower enable encourage engage enhance enjoy ensure escalate establish estimate evaluate examine execute expand explain
  explore exercise express facilitate file find=found finish fix follow forecast foster gather generate get=got=gotten give=given=gave greet
  grow=grown=grew guide handle harness help hire host identify implement improve influence inform innovate inspect inspire install
  instruct integrate interact interpret interview introduce invent investigate join juggle keep=kept knit launch lead=led learn liaise
  lift listen live=lived load like maintain make=made manage match manipulate measure mediate meet=met mentor migrate model
  monitor motivate move multitask negotiate observe obtain open operate optimize optimise orchestrate order organise organize
  oversee=overseen own participate partner pass perform persuade pick pitch place plan prepare present prevent prioritise
  prioritize process procure produce program promote possess protect provide publish pursue question raise react read=read recognise recognize
  recommend reconcile record recruit reduce refactor refine remain repair report represent research resolve respect respond
  review rotate run=ran say=said schedule scale secure select sell=sold serve set=set shape sew=sewn share ship show=shown sketch
  sit=sat solve speak=spoken spot staff stand=stood start steer streamline structure study supervise support stay survive take=taken tackle tailor talk
  teach=taught tell=told test think=thought thrive tolerate trace track train transform translate travel treat troubleshoot
  turn tutor type undertake=undertaken understand=understood unify update use utilise utilize validate verify visit visualize walk wash wear=worn weld win=won
  work write=written=wrote
`;

/** Base forms that are as often nouns: verbs only where the sentence makes them so. */
const alsoNouns = new Set(
  "act brief calm clean clear close complete connect contact count track answer approach balance care chair challenge change check code control cook cover craft cut deal design detail direct document draft draw drive edit estimate file finish fix forecast guide help host influence interview launch lead lift load measure model monitor move open order own partner pick pitch place plan present process produce program question raise react read record repair report research respect review run schedule scale secure select sell set shape sew=sewn share ship show sketch spot staff stand start structure study support survey talk test track train type exercise employ travel treat turn update use visit walk wash wear weld win work".split(
    " ",
  ),
);

interface Verb {
  readonly base: string;
  readonly gerund: string;
  readonly form: "base" | "third" | "gerund" | "past";
}

const doubles = /(?:[^aeiou][aeiou][bdgmnprt])$/;
const single = /(?:er|en|en|it|or|ap|ret|on|in|elop|ain|eat|oad|eed|elp|ead|oin|isit|edit)$/;
const doubled = (base: string): string =>
  /^(?:refer|prefer|begin|commit|ship|plan|run|set|cut|win|knit|get|program|spot|get|stop|drop|forget|put|sit)$/.test(
    base,
  ) ||
  (base.length <= 4 && doubles.test(base) && !single.test(base))
    ? base + base.slice(-1)
    : base;

const gerundOf = (base: string): string => {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("ee")) return `${base}ing`;
  if (base.endsWith("e")) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
};

const pastOf = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
};

const thirdOf = (base: string): string => {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const forms = new Map<string, Verb>();
for (const entry of listed.trim().split(/\s+/)) {
  const [base = "", ...irregular] = entry.split("=");
  const gerund = gerundOf(base);
  const add = (form: string, kind: Verb["form"]): void => {
    if (!forms.has(form)) forms.set(form, { base, gerund, form: kind });
  };
  add(base, "base");
  add(gerund, "gerund");
  add(thirdOf(base), "third");
  for (const past of irregular.length > 0 ? irregular : [pastOf(base)]) add(past, "past");
}

/** The -ing form of any verb in its base form. */
export const ingOf = (base: string): string =>
  base === "setup" ? "setting up" : (forms.get(base)?.gerund ?? gerundOf(base));

/** What is known of a word as a verb, if it can be one. */
export const verbOf = (word: string): Verb | undefined => forms.get(word.toLowerCase());

/** True for a base form that is hardly ever a noun ("write", "explain"). */
export const isImperative = (word: string): boolean => {
  const verb = verbOf(word);
  return verb?.form === "base" && !alsoNouns.has(verb.base);
};

/** True for a form with -s that is no plural ("performs", "assists"), as lists of duties begin. */
export const isThirdPerson = (word: string): boolean => {
  const verb = verbOf(word);
  return verb?.form === "third" && !alsoNouns.has(verb.base);
};

/** Verbs that say less than what they are done to: "building backend services" is about services. */
const light = new Set(
  "apply build create deliver develop deploy do drive handle have implement operate own perform provide support use utilise utilize make bring produce ship engineer train run".split(
    " ",
  ),
);

export const isLight = (base: string): boolean => light.has(base);

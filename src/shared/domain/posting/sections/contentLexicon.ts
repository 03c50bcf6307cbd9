import { phraseBook, phraseList } from "../text/phrases.ts";
import { ABOUT_PHRASES } from "./lexicon/about.ts";
import {
  BENEFITS_FIRST,
  BENEFITS_PHRASES,
  BENEFITS_SURE,
  BENEFITS_WORDS,
} from "./lexicon/benefits.ts";
import { LEGAL_PHRASES, LEGAL_SURE } from "./lexicon/legal.ts";
import { NOISE_PHRASES, NOISE_SURE } from "./lexicon/other.ts";
import { ASK_PHRASES } from "./lexicon/required.ts";
import { DUTY_PHRASES } from "./lexicon/responsibilities.ts";

/** What a stretch of a posting may speak of. */
export type Topic = "ask" | "duty" | "benefits" | "legal" | "about" | "noise";

export const TOPICS: readonly Topic[] = ["ask", "duty", "benefits", "legal", "about", "noise"];

export interface Sign {
  readonly topic: Topic;
  /** 5 settles the matter, 3 does so alone, 2 needs little beside it. */
  readonly weight: 2 | 3 | 5;
}

const sign = (topic: Topic, weight: Sign["weight"]): Sign => ({ topic, weight });

/** Phrases that tell what a sentence speaks of, wherever in it they stand. */
export const contentBook = phraseBook<Sign>([
  [sign("ask", 3), phraseList(ASK_PHRASES)],
  [sign("duty", 2), phraseList(DUTY_PHRASES)],
  [sign("benefits", 5), phraseList(BENEFITS_SURE)],
  [sign("benefits", 3), phraseList(BENEFITS_PHRASES)],
  [sign("benefits", 2), phraseList(BENEFITS_WORDS)],
  [sign("legal", 3), phraseList(LEGAL_PHRASES)],
  [sign("about", 2), phraseList(ABOUT_PHRASES)],
  [sign("legal", 5), phraseList(LEGAL_SURE)],
  [sign("noise", 3), phraseList(NOISE_PHRASES)],
  [sign("noise", 5), phraseList(NOISE_SURE)],
]);

/** First words of an item that names a quality or a proof asked for. */
export const ASK_FIRST = new Set(
  `experience experienced ability able strong proven excellent knowledge you you've you're must familiarity
  familiar proficiency proficient understanding demonstrated demonstrable degree solid previous prior certified certification
  license licensed licence bachelor's bachelors bachelor master's masters master phd bs ba bsc ba/bs ms msc
  expertise expert deep passion passionate comfortable willing willingness track exceptional
  outstanding advanced fluent fluency background hands minimum enthusiastic enthusiasm
  skilled skills skill capable competent competency competence confident confidence good great sound working extensive significant
  substantial considerable relevant some exposure committed commitment commercial valid current active
  detail self highly motivated proactive curious curiosity creative critical problem attention physical
  reliable punctual flexible flexibility friendly energetic positive professional honest integrity
  high ged diploma associate associate's hold holds holding possess possesses ideally preferably
  preferred bonus nice eligible eligibility legally authorized authorised right enhanced full clean
  over between least basic general practical
  technical analytical interpersonal organisational organizational organized organised articulate calm
  adept adaptable adaptability resilience resilient empathy empathetic patience patient team
  availability available native bilingual conversant conversational literate computer english
  mastery thorough broad intermediate superb impeccable stellar effective robust keen desire eager
  eagerness initiative drive driven leadership verbal written oral pmp cpa rn cdl bls acls dbs qts
  team sense mindset interest interested aptitude dedication dedicated dependable ambitious tenacious
  recent superior graduate graduated can has have having education
  erfahrung erfahrungen berufserfahrung kenntnisse grundkenntnisse abgeschlossene abgeschlossenes
  abgeschlossenen ausbildung studium fuhrerschein fahrerlaubnis deutschkenntnisse englischkenntnisse
  sicherer sicheres gute sehr fundierte mehrjahrige erste bereitschaft freude teamfahigkeit
  zuverlassigkeit selbststandige mindestens spass interesse
  maitrise connaissance connaissances competence competences pratique titulaire diplome formation
  permis anglais aisance rigueur autonomie sens capacite excellente bonne solide premiere bac
  experiencia conocimientos conocimiento dominio manejo titulacion formacion carne licenciatura
  capacidad disponibilidad nivel ingles minimo permiso
  know be demonstrate someone somebody people have had worked used
  physically typing math u.s us citizenship citizen clearance security transportation vehicle`.split(
    /\s+/,
  ),
);

/** First words of an item that names work to be done, in the form of an order. */
export const DUTY_FIRST = new Set(
  `lead manage develop design build create drive own ensure support maintain collaborate partner work
  write deliver coordinate prepare assist provide perform conduct analyze analyse review monitor
  implement help identify establish participate report serve act oversee train mentor coach
  communicate plan define execute research resolve respond contribute supervise direct evaluate
  assess improve optimize optimise test troubleshoot investigate educate teach recommend operate
  administer handle process track facilitate promote represent recruit hire guide advise consult
  negotiate sell generate grow scale ship launch set shape champion influence translate document
  set pass give arrange advance secure protect control check dispatch drive deploy advocate integrate file submit collect compile verify validate gather build upload observe counsel present engage foster cultivate inspect install repair clean stock assemble load unload transport greet welcome serve
  cook schedule organize organise order receive record complete follow keep make take use run
  answer meet attend interpret apply adhere comply enforce inform liaise audit reconcile post
  calculate forecast budget produce edit publish curate interview onboard source screen
  administrate architect automate code configure debug deploy integrate migrate refactor mix inject
  measure cut weld fabricate diagnose treat dispense chart document triage bathe feed transfer
  leading managing developing designing building creating driving owning ensuring supporting
  maintaining collaborating partnering writing delivering coordinating preparing assisting providing
  performing conducting analyzing analysing reviewing monitoring implementing helping identifying
  establishing participating reporting serving acting overseeing training mentoring coaching
  communicating planning defining executing fostering setting making taking responding handling
  operating working being carrying undertaking liaising dealing promoting attending keeping carry
  undertake deal`.split(/\s+/),
);

/** "organizes", "organizing": the forms of a verb with which a duty begins. */
const formsOf = (verb: string): string[] => {
  const stem = verb.replace(/e$/, "");
  return [verb, `${verb}s`, `${verb}es`, `${verb.replace(/y$/, "i")}es`, `${stem}ing`];
};

/** Every form in which a verb of `DUTY_FIRST` may open a duty. */
export const DUTY_FORMS: ReadonlySet<string> = new Set(
  [...DUTY_FIRST].flatMap((verb) => (verb.endsWith("ing") ? [verb] : formsOf(verb))),
);

/** Last words of an item that names what somebody has to have. */
export const ASK_LAST: ReadonlySet<string> = new Set(
  `skills skill experience knowledge abilities ability preferred required essential desirable desired
  mandatory plus must degree diploma certification certificate license licence qualification
  qualifications mindset attitude communicator player learner starter transportation understanding
  equivalent asset advantage advantageous bonus needed helpful erforderlich vorteil wunschenswert
  exige exigee souhaite souhaitee imprescindible valorable deseable`.split(/\s+/),
);

/** Second words of a quality: "detail oriented", "tech savvy", "team player". */
export const QUALITY: ReadonlySet<string> = new Set(
  "oriented focused driven minded savvy player starter motivated thinker learner solver".split(" "),
);

/** First words of a line that tells what the person gets. */
export const BENEFIT_FIRST: ReadonlySet<string> = new Set(BENEFITS_FIRST.split(/\s+/));

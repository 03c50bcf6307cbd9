import type { SectionKind } from "../reading.ts";
import { phraseBook, phraseList } from "../text/phrases.ts";
import { ABOUT, ROLE } from "./lexicon/about.ts";
import { BENEFITS } from "./lexicon/benefits.ts";
import { LEGAL } from "./lexicon/legal.ts";
import { OTHER, SIGNALS } from "./lexicon/other.ts";
import { PREFERRED, PREFERRED_LABELS } from "./lexicon/preferred.ts";
import { REQUIRED, REQUIRED_LABELS, REQUIRED_LEADS } from "./lexicon/required.ts";
import { RESPONSIBILITIES, RESPONSIBILITIES_LEADS } from "./lexicon/responsibilities.ts";

/**
 * `strong` headings name a section wherever they stand; `role` ones ("The role") leave open whether
 * duties or a description follow; `weak` ones ("Education") are also labels of an ordinary line;
 * `lead` ones are parts of a sentence that opens a list ("You will have …").
 */
export interface HeadingValue {
  readonly kind: SectionKind;
  readonly strength: "strong" | "role" | "weak" | "lead";
}

const value = (kind: SectionKind, strength: HeadingValue["strength"]): HeadingValue => ({
  kind,
  strength,
});

/** Headings of postings by the kind of section they open. */
export const headingBook = phraseBook<HeadingValue>([
  [value("required", "strong"), phraseList(REQUIRED)],
  [value("required", "weak"), phraseList(REQUIRED_LABELS)],
  [value("required", "lead"), phraseList(REQUIRED_LEADS)],
  [value("preferred", "strong"), phraseList(PREFERRED)],
  [value("preferred", "weak"), phraseList(PREFERRED_LABELS)],
  [value("responsibilities", "strong"), phraseList(RESPONSIBILITIES)],
  [value("responsibilities", "lead"), phraseList(RESPONSIBILITIES_LEADS)],
  [value("benefits", "strong"), phraseList(BENEFITS)],
  [value("legal", "strong"), phraseList(LEGAL)],
  [value("about", "strong"), phraseList(ABOUT)],
  [value("about", "role"), phraseList(ROLE)],
  [value("other", "strong"), phraseList(OTHER)],
  [value("signals", "strong"), phraseList(SIGNALS)],
]);

const FILL = `the a an our your you my this that these those for of in on to and or as at by be is are
  will it we us i et und y e o en de des du la le les los las el der die das fur pour para da do dos
  il del della key main core primary general basic minimum required mandatory essential specific
  additional other further technical professional personal relevant job role position vacancy post
  candidate candidates applicant applicants successful ideal employee company team summary overview
  list details detail include includes included including following must should have has what who why
  how here here's top strongly highly absolute absolutely minimal bare work working functional
  behavioral behavioural educational academic formal special necessary needed desired preferred
  expected current prior previous practical considered important knowledge skills abilities
  experience education requirements qualifications physical mental environmental application with if
  not but section background level entry daily full complete also some more most`;

/** Words that may stand in a heading beside its head word without making it an ordinary line. */
export const HEADING_FILL: ReadonlySet<string> = new Set(FILL.split(/\s+/));

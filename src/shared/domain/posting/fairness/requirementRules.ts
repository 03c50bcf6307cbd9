/** A note's words: which rule, why it matters, on what law or study, and what to write instead. */
export interface NoteWords {
  readonly code: string;
  readonly reason: string;
  /** The law or study the reason rests on. */
  readonly source: string;
  readonly suggestion: string;
}

/** Rules on what is asked for, applied to requirements that have been read. */
export const DEGREE_RULE = {
  code: "degree-only",
  reason: "A degree asked for without an equivalent keeps out people who learned the same at work.",
  source:
    "Griggs v. Duke Power Co., 401 U.S. 424 (1971); Fuller and Raman (2017), Dismissed by Degrees, Harvard Business School",
  suggestion: "Add “or equivalent experience”, unless the law asks for the degree.",
} as const satisfies NoteWords;

export const PHYSICAL_RULE = {
  code: "physical",
  reason: "A physical demand that the job does not really need keeps out disabled people.",
  source:
    "US Americans with Disabilities Act of 1990 (42 U.S.C. 12112(b)(6)); UK Equality Act 2010, sections 19 and 20",
  suggestion:
    "Keep it only if it is a real task, and add “with or without reasonable accommodation”.",
} as const satisfies NoteWords;

export const DRIVING_RULE = {
  code: "driving-licence",
  reason: "A driving licence is asked for, but no driving is described.",
  source: "California Senate Bill 1100 (2024), Government Code section 12940",
  suggestion: "Ask for it only if driving is part of the job, and say so.",
} as const satisfies NoteWords;

export const CAR_RULE = {
  code: "own-car",
  reason:
    "Owning a car is asked for, which keeps out people who cannot drive or cannot pay for one.",
  source:
    "US Americans with Disabilities Act of 1990 (42 U.S.C. 12112(b)(6)); UK Equality Act 2010, section 19",
  suggestion: "Say which travel the work needs and let people say how they would do it.",
} as const satisfies NoteWords;

/** Why a decision says no: which rule, and a sentence that says what is wrong and what to do. */
export interface Refusal {
  /** `conflict` where somebody changed it meanwhile, `refused` where the rules of hiring say no. */
  code: "refused" | "conflict" | "not_found";
  /** The rule's name, stable, for code that reacts to it. */
  rule: string;
  message: string;
}

/** What every decision returns: the changes to save, or why nothing may change. */
export type Decision<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A decision to go ahead with `value`. */
export function agreed<T>(value: T): Decision<T> {
  return { ok: true, value };
}

/** A decision to change nothing. */
export function refused(rule: string, message: string): Decision<never> {
  return { ok: false, refusal: { code: "refused", rule, message } };
}

/** A decision to change nothing because the caller saw an older state. */
export function conflicting(rule: string, message: string): Decision<never> {
  return { ok: false, refusal: { code: "conflict", rule, message } };
}

/** A decision to change nothing because something asked for is not there. */
export function missing(rule: string, message: string): Decision<never> {
  return { ok: false, refusal: { code: "not_found", rule, message } };
}

import type { Pay } from "../../../shared/domain/posting/reading.ts";
import type { RequisitionFacts } from "../../../shared/domain/requisition.ts";

/** The facts of a requisition as a form holds them: texts, and codes or null for choices. */
export interface FactsForm {
  title: string;
  company: string;
  team: string;
  location: string;
  workplace: RequisitionFacts["workplace"];
  employmentType: RequisitionFacts["employmentType"];
  seniority: RequisitionFacts["seniority"];
  payMin: string;
  payMax: string;
  payCurrency: string;
  payPeriod: Pay["period"];
  sourceUrl: string;
}

export const emptyFacts: FactsForm = {
  title: "",
  company: "",
  team: "",
  location: "",
  workplace: null,
  employmentType: null,
  seniority: null,
  payMin: "",
  payMax: "",
  payCurrency: "USD",
  payPeriod: "year",
  sourceUrl: "",
};

function amount(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** The form for facts that were read or stand in the store; what is absent stays empty. */
export function formOfRequisition(facts: RequisitionFacts): FactsForm {
  return {
    title: facts.title,
    company: facts.company ?? "",
    team: facts.team ?? "",
    location: facts.location ?? "",
    workplace: facts.workplace,
    employmentType: facts.employmentType,
    seniority: facts.seniority,
    payMin: amount(facts.pay?.min),
    payMax: amount(facts.pay?.max),
    payCurrency: facts.pay?.currency ?? emptyFacts.payCurrency,
    payPeriod: facts.pay?.period ?? emptyFacts.payPeriod,
    sourceUrl: facts.sourceUrl ?? "",
  };
}

/** An amount as people write it ("189,308", "90k", "$85"); NaN when it is none, null when empty. */
export function parseAmount(text: string): number | null {
  const plain = text.replace(/[\s,$€£]/gu, "").toLowerCase();
  if (plain === "") return null;
  const match = /^(\d+(?:\.\d+)?)(k?)$/u.exec(plain);
  if (match === null) return Number.NaN;
  return Number(match[1]) * (match[2] === "k" ? 1_000 : 1);
}

export type FactErrors = Partial<Record<keyof FactsForm, string>>;

/** What the store takes, or the sentence for each field that is wrong. */
export function factsOfForm(
  form: FactsForm,
): { ok: true; facts: RequisitionFacts } | { ok: false; errors: FactErrors } {
  const errors: FactErrors = {};
  if (form.title.trim() === "") errors.title = "The title is empty. Please fill it in.";
  const [min, max] = [parseAmount(form.payMin), parseAmount(form.payMax)];
  if (Number.isNaN(min)) errors.payMin = "Write the amount as a number, such as 120000 or 120k.";
  if (Number.isNaN(max)) errors.payMax = "Write the amount as a number, such as 160000 or 160k.";
  if (min !== null && max !== null && min > max) {
    errors.payMax = "The upper end of the pay is below the lower end.";
  }
  const currency = form.payCurrency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/u.test(currency)) {
    errors.payCurrency = "A currency has three letters, such as USD or EUR.";
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { payMin, payMax, payCurrency, payPeriod, ...facts } = form;
  const hasPay = min !== null || max !== null;
  return {
    ok: true,
    facts: { ...facts, pay: hasPay ? { min, max, currency, period: payPeriod } : null },
  };
}

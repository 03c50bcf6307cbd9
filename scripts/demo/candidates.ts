import type { TypedCandidate } from "../../tests/e2e/pages/requisitionPage.ts";

/** A dozen invented people for the demo. */
export const demoCandidates: readonly [TypedCandidate, ...TypedCandidate[]] = [
  person("Amara Okafor", "Engineering Manager", "Lanternfield"),
  person("Łukasz Zieliński", "Tech Lead", "Kestrelline"),
  person("Sofía Ibáñez", "Senior Engineering Manager", "Northlock Systems"),
  person("Tuấn Phạm", "Staff Engineer", "Copperfen Bank"),
  person("Ingrid Sørensen", "Director of Engineering", "Oatwhistle"),
  person("نور الخطيب", "Engineering Manager", "Sable Orchard", "nour.alkhatib"),
  person("Theo Marchetti", "Machine Learning Lead", "Pellucid Works"),
  person("王雨桐", "Senior Engineer", "Tidewrack", "yutong.wang"),
  person("Priya Deshmukh", "Head of Data", "Quarrystone"),
  person("Олена Бондаренко", "Engineering Manager", "Wrenfold", "olena.bondarenko"),
  person("Samuel Achieng", "Tech Lead", "Brightkiln"),
  person("תמר לוי", "Data Platform Lead", "Umberline", "tamar.levi"),
];

function person(
  name: string,
  currentTitle: string,
  currentCompany: string,
  mailbox = mailboxOf(name),
): TypedCandidate {
  return { name, email: `${mailbox}@example.com`, currentTitle, currentCompany };
}

function mailboxOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/gu, "l")
    .replace(/[øØ]/gu, "o");
  return plain.toLowerCase().replace(/[^a-z]+/gu, ".");
}

import { phraseBook } from "../text/phrases.ts";
import type { CriterionCategory, Requirement } from "../reading.ts";
import { wordsOf } from "../text/words.ts";

interface Sign {
  readonly category: CriterionCategory;
  readonly weight: number;
}

const sign = (category: CriterionCategory, weight: number): Sign => ({ category, weight });

const book = phraseBook<Sign>([
  [
    sign("leadership", 3),
    [
      "people management",
      "people manager|leader|leadership",
      "leading|managing|mentoring|coaching|supervising|supervise|mentor|coach|lead|manage|developing|motivating|motivate|direct a|an|the|and|others|people|teams|team|engineers|staff|direct|junior|engineering|small|large|managers|employees|cross|reports",
      "leadership",
      "team lead|leader|building|development",
      "supervisory|management experience",
      "line management",
      "mentoring|mentorship|supervising|supervision",
      "hiring and",
      "grow managers|engineers|teams",
    ],
  ],
  [
    sign("communication", 3),
    [
      "communication|communicate|communicates|communicator|communicating",
      "written and|or verbal|oral|spoken",
      "verbal|oral and|or written",
      "presentation skills",
      "present|explain|write|writing|articulate",
      "english|spanish|german|french|bilingual|fluent",
      "interpersonal",
      "public speaking",
      "listening",
    ],
  ],
  [
    sign("collaboration", 3),
    [
      "collaborate|collaborating|collaboration|collaborative|collaborates",
      "cross functional|functionally",
      "team player|work|oriented",
      "teamwork",
      "partner|partnering with",
      "stakeholder|stakeholders management|engagement|relationships",
      "work|working well|effectively|closely as|with|in",
      "working as part",
      "build|building|maintain relationships",
      "relationship|relationships",
      "influence|influencing",
    ],
  ],
  [
    sign("execution", 2.5),
    [
      "project|program|programme|time management",
      "prioritize|prioritise|prioritization|prioritisation|prioritizing",
      "roadmap|deliver|delivering|delivery|execution|execute",
      "deadlines|deadline",
      "organizational|organisational|organised|organized|organisation",
      "multitask|multi task|multiple tasks|projects",
      "attention to detail",
      "problem solving|solver",
      "fast paced",
      "under pressure",
      "independently|autonomously",
      "planning",
      "end to end",
      "ambiguity",
      "analytical",
      "detail oriented",
      "rota|shifts|weekends|nights|flexible",
    ],
  ],
  [
    sign("education", 3.5),
    [
      "degree|diploma|bachelor's|bachelors|master's|masters|phd|ged|gcse|gcses|mba",
      "qualification|qualifications|qualified",
      "certification|certified|certificate|certifications|certificates",
      "license|licence|licensed|licensure|registration|registered",
      "cpd|professional development",
    ],
  ],
  [
    sign("tools", 2.5),
    [
      "excel|word|powerpoint|outlook|office|figma|sketch|photoshop|salesforce|hubspot|jira|sap|tableau|looker",
      "power bi",
      "quickbooks|autocad|revit|solidworks|procore|workday|netsuite|zendesk|asana|slack|notion|github|git",
      "copilot|cursor|codex|chatgpt",
      "software such",
      "tools|tool|tooling",
      "using _ software|systems|tools",
      "google ads|analytics|sheets|workspace",
      "microsoft",
      "crm|erp|ats|pos|wms|ehr|emr",
      "computer literate|skills|literacy",
      "spreadsheets",
      "it literate|skills",
    ],
  ],
  [
    sign("technical", 2),
    [
      "python|java|javascript|typescript|sql|go|golang|rust|c|ruby|scala|kotlin|swift|php|react|aws|azure|gcp|kubernetes|docker|terraform|linux",
      "machine learning",
      "ml|ai|api|apis|backend|frontend|infrastructure|databases|database|cloud|architecture|algorithms",
      "distributed systems",
      "data pipelines|structures|science|engineering|modeling",
      "software development|engineering|design",
      "technical",
      "systems|system design|designing",
      "programming|coding|testing|debugging",
      "engineering",
      "drawings|blueprints|wiring|welding|plumbing|electrical|mechanical|hydraulic|machining|maintenance",
      "design|build|develop",
      "knowledge|understanding of",
      "clinical|patient|patients|medication|assessment",
      "accounting|tax|audit|reconciliation|ifrs|gaap|frs|forecasting|budgeting",
      "seo|paid|campaigns",
      "safety|haccp|codes|regulations|compliance",
      "methods|techniques",
      "equipment|forklift|operate",
      "lift|lifting|standing|stand|climb|physical|heights",
    ],
  ],
  [
    sign("domain", 2.2),
    [
      "industry|sector|domain",
      "experience in|within _ industry|sector",
      "fintech|healthcare|retail|logistics|saas|ecommerce|manufacturing|construction|insurance|banking|hospitality|nonprofit|government",
      "b2b|b2c|dtc",
      "marketplace|consumer|startup|agency",
    ],
  ],
  [
    sign("values", 2),
    [
      "passion|passionate|curious|curiosity|integrity|honest|honesty|empathy|kind|kindness|reliable|reliability|enthusiasm|enthusiastic|motivated|proactive|positive|growth|humble|humility|ownership|adaptable|resilient|respectful|commitment|committed|patience|patient|punctual|friendly|calm",
      "self starter|motivated",
      "eager|desire|willingness to learn",
      "values|mission",
      "diversity|inclusion|inclusive",
      "knack for",
    ],
  ],
]);

/** The category of a requirement, by the words it is written in. */
export const categoryOf = (requirement: Requirement): CriterionCategory => {
  const points = new Map<CriterionCategory, number>();
  const add = (category: CriterionCategory, weight: number): void => {
    points.set(category, (points.get(category) ?? 0) + weight);
  };
  for (const { value, from } of book.find(wordsOf(requirement.text))) {
    // What an item begins with is what it is about.
    add(value.category, value.weight * (from < 6 ? 1.3 : 1));
  }
  if (requirement.measures.length > 0) add("experience", 3);
  if (requirement.degree) add("education", 6);
  if (requirement.licences.length > 0) add("education", 3);
  if (requirement.languages.length > 0) add("communication", 3);
  if (/\b(?:experience|track record|background|years)\b/i.test(requirement.text))
    add("experience", 1.5);
  const [best] = [...points].toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? "experience";
};

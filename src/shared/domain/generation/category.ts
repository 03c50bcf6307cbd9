import type { CriterionCategory, Requirement } from "../posting/reading.ts";
import { matcherOf } from "./match.ts";
import { tokensOf } from "./words.ts";

/** Signs of a category where no competency of the library is asked for, parted by semicolons. */
const signs: Readonly<Record<CriterionCategory, string>> = {
  experience: `
    experience; track record; background in|as; years; erfahrung; expérience; experiencia;
  `,
  leadership: `
    
    lead|leads|leading|led|manage|managing|managed|mentor*|coach*|supervis* people|teams|team|engineers|staff|others|managers|juniors;
    people management|manager|leader|leadership; leadership;
    supervisor|supervisory|supervision; mentoring; board level; führung*;
    personalverantwortung;
  `,
  technical: `
    technical; engineer*; systems; software; programming; coding; testing; debugging;
    architecture; algorithm*; infrastructure; distributed systems;
    data pipelines|structures|model*; machine learning; cloud; sql; python; java; javascript;
    typescript; go; golang; rust; c; c++; c#; .net; kotlin; swift; scala; react; frontend;
    backend; ios; android; mobile; databases|database; queues; api|apis; linux; windows;
    kubernetes; networking; html; css; drawings; blueprints; wiring; welding; plumbing;
    electrical; mechanical; hydraulic*; machining; maintenance; clinical; patient*;
    medication; assessment; accounting; audit; payroll; tax; reconciliation; forecasting;
    budgeting; seo; campaigns; drafting; safety; haccp; methods; design*;
    build|building|develop|developing; analysis|analyse|analyze; research; statistics;
    extraction; teaching; pricing; scripting; cad; gd&t; entwicklung; programmierung;
  `,
  domain: `
    industry|sector|domain; fintech; healthcare; retail; logistics; saas; ecommerce;
    manufacturing; construction; insurance; banking; hospitality; nonprofit; government; b2b;
    b2c; dtc; market; knowledge|understanding of; law; policy;
    regulations|regulation|codes|code|compliance; funders;
  `,
  execution: `
    project|program|programme|time management; priorit*; roadmap; deliver*; execution;
    deadline*;
    organised|organized|organise|organize|organisational|organizational|organisation;
    multi task*; multiple tasks|projects; attention to detail; problem solving; fast paced;
    pressure; independent*; planning|plan; end to end; ambiguity; detail oriented; accuracy;
    owning; without a ticket;
  `,
  collaboration: `
    collaborat*; cross functional*; team player|work; teamwork; partner|partnering with;
    stakeholder*; relationship*; influence|influencing; multidisciplinary; build trust;
    negotiat*; teamfähig*; aisance relationnelle; trabajo en equipo;
  `,
  communication: `
    communicat*; written|verbal|oral; writing|write|writes; present|presenting|presentation*;
    explain*; articulate; public speaking; listening; interpersonal; interview*;
    copy instincts; replies; english|spanish|german|french; kommunikation*; feedback;
    talk about; conversation*;
  `,
  education: `
    degree; diploma; qualification*; certificat*; certified; licence|license|licensed;
    registration; professional development; coursework; publication*; apprenticeship;
  `,
  tools: `
    excel; word; powerpoint; outlook; office; figma; sketch; photoshop; indesign; salesforce;
    hubspot; jira; sap; tableau; looker; power bi; quickbooks; autocad; revit; solidworks;
    procore; workday; netsuite; zendesk; asana; slack; notion; github; git; copilot; cursor;
    tools|tool|tooling; crm; erp; ats; pos; wms; pms; cms; spreadsheet*; computer skills;
    it literate; tableurs; software such; assistants; terraform; airflow; snowflake;
    sketchup; adobe;
  `,
  values: `
    curious; curiosity; integrity; honest*; empathy; kind|kindly|kindness; reliab*;
    enthusias*; motivated; proactive; positive; humble; ownership; adaptab*; resilien*;
    respectful; committed|commitment; patience; punctual; friendly; calm; self starter;
    eager; mission; diversity; inclusi*; belief; humour|humor; poise; polite; discretion;
    confidence; steady nerve; high expectations;
  `,
};

/** Rarer signs say more; "experience" and "years" stand in most requirements. */
const weights: Readonly<Record<CriterionCategory, number>> = {
  experience: 0.6,
  leadership: 1.3,
  technical: 1,
  domain: 0.9,
  execution: 1.1,
  collaboration: 1.3,
  communication: 1.2,
  education: 1.2,
  tools: 1.3,
  values: 1.1,
};

const categories = [
  "leadership",
  "technical",
  "tools",
  "communication",
  "collaboration",
  "execution",
  "domain",
  "education",
  "values",
  "experience",
] as const satisfies readonly CriterionCategory[];

const matcher = matcherOf(
  categories.map((category) =>
    signs[category]
      .split(";")
      .map((term) => term.trim())
      .filter((term) => term !== ""),
  ),
);

/** The category of a requirement, by the words that it is written in; experience where none tells. */
export const categoryOf = ({ text, degree, licences }: Requirement): CriterionCategory => {
  if (degree !== null || licences.length > 0) return "education";
  let best: CriterionCategory = "experience";
  let most = 0;
  for (const { of, points } of matcher.find(tokensOf(text))) {
    const category = categories[of];
    if (category === undefined || points * weights[category] <= most) continue;
    [best, most] = [category, points * weights[category]];
  }
  return best;
};

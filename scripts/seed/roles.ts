import type { CriterionCategory } from "../../src/shared/domain/posting/reading.ts";
import type { Seniority } from "../../src/shared/domain/posting/reading.ts";

/** What a family of roles asks for; postings, criteria and résumés are put together from it. */
export interface Role {
  titles: readonly [string, ...string[]];
  team: string;
  seniority: Seniority;
  /** Yearly pay, lowest and highest. */
  pay: readonly [number, number];
  required: readonly Asked[];
  preferred: readonly Asked[];
  /** What people of this trade did, for résumés. */
  deeds: readonly [string, ...string[]];
  skills: readonly string[];
}

export type Asked = readonly [category: CriterionCategory, title: string, text: string];

export const roles: readonly [Role, ...Role[]] = [
  {
    titles: ["Backend Engineer", "Senior Backend Engineer", "Staff Engineer, Platform"],
    team: "Platform",
    seniority: "senior",
    pay: [95_000, 165_000],
    required: [
      [
        "technical",
        "Designing services",
        "Experience designing services that other teams build on",
      ],
      ["execution", "Running what they build", "You have run your own services, on call included"],
      ["technical", "SQL and data models", "Sound knowledge of SQL and of modelling data"],
      ["collaboration", "Reviews", "Reviews that teach, given and taken"],
    ],
    preferred: [
      ["tools", "Rust or Go", "Rust or Go in production"],
      ["domain", "Payments", "Experience with payments"],
    ],
    deeds: [
      "Split a ledger service out of a monolith without a day of downtime",
      "Cut the nightly import from six hours to forty minutes",
      "Wrote the migration guide that nine teams followed",
      "Introduced load tests that run before each release",
    ],
    skills: ["C++", "C#", ".NET", "Go", "Rust", "PostgreSQL", "Kafka", "TypeScript", "gRPC"],
  },
  {
    titles: ["Registered Nurse", "Charge Nurse", "Clinical Nurse Specialist"],
    team: "Acute care",
    seniority: "mid",
    pay: [58_000, 92_000],
    required: [
      ["education", "Registration", "Current registration as a nurse"],
      ["experience", "Acute wards", "Experience on an acute ward"],
      ["communication", "Handover", "Handovers that leave nothing open"],
    ],
    preferred: [
      ["domain", "Triage", "Training in triage"],
      ["leadership", "Leading a shift", "You have led a shift of five or more"],
      ["communication", "Second language", "A second language that patients speak here"],
    ],
    deeds: [
      "Led night shifts of eight on a thirty-bed ward",
      "Brought medication errors down by a third with a second check at the cart",
      "Trained twelve new colleagues through their first half-year",
      "Set up the handover sheet that four wards use today",
    ],
    skills: ["triage", "wound care", "ALS", "IV therapy", "ward rounds", "mentoring"],
  },
  {
    titles: ["Data Analyst", "Senior Data Analyst", "Analytics Lead"],
    team: "Insights",
    seniority: "mid",
    pay: [62_000, 118_000],
    required: [
      ["technical", "SQL", "SQL that colleagues can read a year later"],
      [
        "communication",
        "Plain answers",
        "You explain figures to people who did not ask for figures",
      ],
      ["execution", "Experiments", "Experiments planned, run and reported"],
    ],
    preferred: [
      ["tools", "R or Python", "R or Python beside SQL"],
      ["domain", "Subscriptions", "Knowledge of subscription businesses"],
    ],
    deeds: [
      "Replaced forty spreadsheets by six dashboards that people trust",
      "Found the form field that lost one sign-up in nine",
      "Taught SQL to sixty colleagues in lunch hours",
      "Wrote the definition of an active customer that finance and product share",
    ],
    skills: ["SQL", "R", "Python", "dbt", "Looker", "statistics", "A/B tests"],
  },
  {
    titles: ["Store Manager", "Assistant Store Manager", "Area Manager"],
    team: "Shops",
    seniority: "manager",
    pay: [38_000, 71_000],
    required: [
      ["leadership", "Leading a shop", "You have led a team in a shop or a restaurant"],
      [
        "execution",
        "Stock and tills",
        "Stock, orders and tills are in order at the end of the day",
      ],
      ["values", "Fair rotas", "Rotas that are fair and known two weeks ahead"],
      ["communication", "Complaints", "You solve complaints while the customer is there"],
    ],
    preferred: [["domain", "Fresh goods", "Experience with fresh goods"]],
    deeds: [
      "Opened two shops from the empty room to the first Saturday",
      "Halved waste of fresh goods within a season",
      "Kept a team of twenty-two together through a rebuild",
      "Wrote rotas that nobody had to swap",
    ],
    skills: ["rotas", "stock", "visual merchandising", "hygiene", "cash handling", "hiring"],
  },
  {
    titles: ["Product Designer", "Senior Product Designer", "Design Lead"],
    team: "Design",
    seniority: "senior",
    pay: [70_000, 135_000],
    required: [
      [
        "experience",
        "Shipped work",
        "A portfolio of work that shipped, and what you learned from it",
      ],
      ["technical", "Interaction design", "Interaction design for dense tools"],
      ["collaboration", "With engineers", "You work with engineers from the first sketch on"],
      ["values", "Accessible", "Accessible by default, tested with people"],
    ],
    preferred: [["tools", "Prototypes in code", "Prototypes in code"]],
    deeds: [
      "Redrew a booking flow that sixty thousand people use each day",
      "Ran thirty-four sessions with people who use screen readers",
      "Built the component library with two engineers",
      "Took a screen of ninety fields down to eleven",
    ],
    skills: ["Figma", "prototyping", "research", "typography", "CSS", "design systems"],
  },
  {
    titles: ["Warehouse Supervisor", "Logistics Coordinator", "Fleet Planner"],
    team: "Operations",
    seniority: "mid",
    pay: [36_000, 64_000],
    required: [
      ["execution", "Shipping on time", "You have kept a dock on time with what the day brings"],
      ["leadership", "Shift of ten", "Leading a shift of ten or more"],
      ["values", "Safety", "Safety comes before speed, and you can show it"],
    ],
    preferred: [
      ["tools", "WMS", "Experience with a warehouse system"],
      ["education", "Forklift licence", "A licence for forklifts"],
    ],
    deeds: [
      "Moved eleven thousand pallet places in one weekend",
      "Brought lost-time accidents to zero for two years",
      "Planned routes for forty vans across three depots",
      "Introduced the morning walk that finds what blocks the dock",
    ],
    skills: ["SAP EWM", "forklift", "route planning", "lean", "stock counts", "customs"],
  },
  {
    titles: ["Engineering Manager", "Engineering Manager II", "Director of Engineering"],
    team: "Engineering",
    seniority: "manager",
    pay: [140_000, 235_000],
    required: [
      [
        "leadership",
        "Leading engineers",
        "Experience leading a team of engineers for two years or more",
      ],
      ["technical", "Technical depth", "You can follow a design to its weak point"],
      ["execution", "Delivery", "Plans that hold, and early word when they do not"],
      ["collaboration", "With product", "Strategy and priorities agreed with product and design"],
      ["values", "Growing people", "People who worked with you grew"],
    ],
    preferred: [
      ["domain", "Machine learning", "Experience with machine learning in production"],
      ["leadership", "Managers", "You have led managers"],
    ],
    deeds: [
      "Grew a team from four to thirteen and kept all four",
      "Turned a quarterly release into a weekly one",
      "Led the move of the ranking service to a new data centre",
      "Promoted three people into roles that had not existed",
    ],
    skills: ["roadmaps", "hiring", "coaching", "architecture", "incident reviews", "budgets"],
  },
  {
    titles: ["Accountant", "Senior Accountant", "Financial Controller"],
    team: "Finance",
    seniority: "senior",
    pay: [55_000, 98_000],
    required: [
      ["education", "Qualification", "A recognised qualification in accounting"],
      ["execution", "Month-end", "Month-end closed within five working days"],
      ["domain", "Group accounts", "Experience with group accounts"],
    ],
    preferred: [
      ["tools", "ERP change", "You were part of a change of ERP"],
      ["domain", "Audit", "A background in audit"],
    ],
    deeds: [
      "Closed the books of four companies in four days",
      "Found a rounding rule that cost eleven thousand a year",
      "Led the change from paper invoices to none",
      "Prepared three audits without a finding",
    ],
    skills: ["IFRS", "US GAAP", "SAP", "Excel", "consolidation", "VAT", "treasury"],
  },
];

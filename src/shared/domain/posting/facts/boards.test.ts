import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";

const BODY =
  "\n\nAbout the role\nYou will work with a small group of people who care about what they do.\n\nRequirements\n- 3 years of experience\n- Good with people\n\nBenefits\n- 25 days of leave";

/** The facts of a text as plain values; places as a list. */
const factsUnder = (head: string) => {
  const { facts } = readPosting({ text: head + BODY, marks: [] });
  return {
    title: facts.title?.value ?? null,
    company: facts.company?.value ?? null,
    team: facts.team?.value ?? null,
    locations: facts.locations.map(({ value }) => value),
    workplace: facts.workplace?.value ?? null,
    employmentType: facts.employmentType?.value ?? null,
    seniority: facts.seniority?.value ?? null,
    postedOn: facts.postedOn?.value ?? null,
    board: facts.board?.value ?? null,
  };
};

describe("the first lines as boards print them", () => {
  it.each([
    [
      "Workday, several places",
      "Senior Data Engineer\nApply\nlocations\nBoston, MA\nAustin, TX\ntime type\nFull time\nposted on\nPosted 3 Days Ago\njob requisition id\nJR10023",
      {
        title: "Senior Data Engineer",
        locations: ["Boston, MA", "Austin, TX"],
        employmentType: "full_time",
        postedOn: null,
      },
    ],
    [
      "labels that follow each other in one line",
      "JOB TITLE: Kiln Operators and Lead Kiln Operators DEPARTMENT: Firing Hall REPORTS TO: Works Manager WORK DAYS/HOURS: 8:00am to 4:30pm",
      { title: "Kiln Operators and Lead Kiln Operators", team: "Firing Hall" },
    ],
    [
      "a title before the labels of its line",
      "Role: Senior Rust Developer  Location: Plano, TX (Hybrid)  Rate: $60/hr",
      { title: "Senior Rust Developer", locations: ["Plano, TX"], workplace: "hybrid" },
    ],
    [
      "a title that the text runs on from",
      "Teaching Assistant Grade 3 £24,404 - £25,183 pro rata 1 year temporary contract 37 hours per week We are looking for somebody patient to join our small and friendly school",
      { title: "Teaching Assistant Grade 3", employmentType: "contract" },
    ],
    [
      "dashes between a company, the title and terms",
      "Larkwing AI - Senior Python Engineer - REMOTE - Full-time - https://larkwing.example/",
      {
        title: "Senior Python Engineer",
        company: "Larkwing AI",
        workplace: "remote",
        employmentType: "full_time",
      },
    ],
    [
      "LinkedIn's line",
      "Tamsin Lo hiring Analytics Engineer in Greater Leeds Area | LinkedIn\nSkip to main content\nSign in",
      { title: "Analytics Engineer", company: "Tamsin Lo" },
    ],
    [
      "a question that names title and company",
      "What are the responsibilities and job description for the Pool Attendant position at Alder County Baths?",
      { title: "Pool Attendant", company: "Alder County Baths" },
    ],
    [
      "an advertisement's words after the title",
      "Formulation Scientist Job in Canton\nCanton, OH 44718\nFull Time, Employee",
      {
        title: "Formulation Scientist",
        locations: ["Canton, OH 44718"],
        employmentType: "full_time",
      },
    ],
    [
      "a town that the text names with its state",
      "Tolleson - Regional Drivers\nJute Carriers\nWe run out of Tolleson, AZ.",
      { title: "Regional Drivers", company: "Jute Carriers" },
    ],
    [
      "a street beside the title",
      "Job Title: Personal Banker 1 - 17th Street\nLocation: Denver,CO",
      { title: "Personal Banker 1", locations: ["Denver,CO"] },
    ],
    [
      "a category under the label of a job",
      "Clinic Assistant Full Time\nJob : Administrative/Clerical\nPrimary Location : Tulsa, OK",
      { title: "Clinic Assistant", locations: ["Tulsa, OK"] },
    ],
    [
      "a name and a town with nothing between them",
      "Line Cook\nPelican Gardens, Inc.Galveston, TX",
      { title: "Line Cook", company: "Pelican Gardens, Inc.", locations: ["Galveston, TX"] },
    ],
    [
      "an employer that ends like a job",
      "Controlling Analyst\nLindworm Broker\nHamburg",
      { title: "Controlling Analyst", company: "Lindworm Broker", locations: ["Hamburg"] },
    ],
    [
      "a firm of many below the title",
      "Chief Operating Officer\nLarch Hill Health Partners\nRochester, New York",
      { title: "Chief Operating Officer", company: "Larch Hill Health Partners" },
    ],
    [
      "a school below its university",
      "Lecturer in Botany\nHartsmere University\nSchool of Life Sciences\nLocation: Hartsmere",
      { company: "Hartsmere University", team: "School of Life Sciences" },
    ],
    [
      "an employer with its terms in brackets",
      "Founding Designer\nPinchbeck (New York, hybrid, full-time)",
      {
        title: "Founding Designer",
        company: "Pinchbeck",
        locations: ["New York"],
        workplace: "hybrid",
      },
    ],
    [
      "signs instead of words",
      "Actuary\nMarlow Risk\n💰 120000 🌎 Canada",
      { company: "Marlow Risk", locations: ["Canada"] },
    ],
    [
      "the workplace and a place",
      "ML Engineer\nSprocket\nRemote + San Francisco",
      { locations: ["San Francisco"], workplace: "remote" },
    ],
    [
      "regions of a list",
      "Backend Engineer\nSprocket\nRemote (US, Canada or EU)",
      { locations: ["US", "Canada", "EU"], workplace: "remote" },
    ],
    [
      "a market in the title",
      "Customer Success Manager - EMEA\nSprocket\nLondon, England, United Kingdom",
      { title: "Customer Success Manager - EMEA", locations: ["London, England, United Kingdom"] },
    ],
    [
      "a coded place",
      "Cook\nUS-TX-Houston\nType\nRegular Full-Time",
      { locations: ["US-TX-Houston"] },
    ],
    [
      "the company's place of a remote job",
      "Support Engineer\nRemote\nSprocket Labs is a company based in New York City that makes clocks.",
      { locations: [], workplace: "remote" },
    ],
    [
      "abbreviated hours",
      "Position Title: Lifeguard I Status: P/T (Non-Exempt)",
      { title: "Lifeguard I", employmentType: "part_time" },
    ],
    [
      "a term said in a sentence",
      "Nursery Assistant\nAlder Council\nPart time\nThis fixed-term position offers 15 hours per week.",
      { employmentType: "contract" },
    ],
    [
      "a date alone",
      "Porth Insurance\nActuary\nSan Antonio, TX\nAugust 10, 2018",
      { postedOn: "2018-08-10" },
    ],
    ["a date with a short month", "Cook\nPosted On: 18-Apr-2026", { postedOn: "2026-04-18" }],
    [
      "a date in Spanish",
      "Cocinero\nPublicado el 7 de septiembre de 2026",
      { postedOn: "2026-09-07" },
    ],
    [
      "the period in which it is open",
      "Archivist\nOPEN PERIOD: 02/09/2026 to 02/20/2026",
      { postedOn: "2026-02-09" },
    ],
    [
      "a board by its address",
      "Sales Associate\nAlderway\nLondon · Hybrid\nhttps://www.arbeitnow.com/jobs/companies/alderway/sales-associate-london-409463",
      { board: "Arbeitnow" },
    ],
    [
      "an employer before a dash and a title",
      "Sprocketry - Front End Developer - Full-time\nHanoi, Vietnam\nSprocketry is a small team.",
      { title: "Front End Developer", company: "Sprocketry" },
    ],
    [
      "an employer before a colon and a title",
      "Sprocketry: Senior Backend Developer\nhttps://jobs.example/sprocketry-senior-backend-developer-1",
      { title: "Senior Backend Developer", company: "Sprocketry" },
    ],
    [
      "a title in brackets of its own",
      "[Senior Baker] [Leeds]\nWe bake for the whole city.",
      { title: "Senior Baker" },
    ],
    [
      "days in the office",
      "Paralegal\nAlder Vale LLP\nSeattle, WA\nThree days in the office",
      { workplace: "hybrid" },
    ],
    [
      "work from home as a benefit",
      "Licensed Realtor\nAlder Homes\nFlexibility to work from home",
      { workplace: null },
    ],
    [
      "a level between two",
      "Office Manager\nSprocket\nSeniority level\nMid-Senior level",
      { seniority: "manager" },
    ],
  ])("%s", (_, head, expected) => {
    expect(factsUnder(head)).toMatchObject(expected);
  });
});

describe("pay", () => {
  const payOf = (line: string) => {
    const text = `Warehouse Associate\nKestrel Foods\nSpringfield, XX\n${line}${BODY}`;
    const pay = readPosting({ text, marks: [] }).facts.pay?.value;
    return pay ? [pay.min, pay.max, pay.currency, pay.period] : null;
  };

  it.each([
    ["USD $100,000.00/Yr. - USD $120,000.00/Yr.", [100000, 120000, "USD", "year"]],
    ["Pay Range\nMinimum: $19.00\nMaximum: $25.00", [19, 25, "USD", "hour"]],
    ["Min: USD $23.00/Hr.\nMax: USD $29.50/Hr.", [23, 29.5, "USD", "hour"]],
    ["Pay range: Minimum $45,000 Maximum $60,000 annually", [45000, 60000, "USD", "year"]],
    ["Starting pay: $17.50 per hour", [17.5, null, "USD", "hour"]],
    ["Minimum salary: $41,000", [41000, null, "USD", "year"]],
    ["Average weekly pay: $1,450", [1450, 1450, "USD", "week"]],
    ["Salary: $34,490 $58,143", [34490, 58143, "USD", "year"]],
    ["Salary: $6,000--8,000 USD per month", [6000, 8000, "USD", "month"]],
    [
      "Remuneration: $98,834 – $110,402 p.a. plus 15.4% superannuation",
      [98834, 110402, "AUD", "year"],
    ],
    ["Grade 3 £24,404 - £25,183 pro rata, 37 hours per week", [24404, 25183, "GBP", "year"]],
    ["Rémunération : 50\u00a0000 € à 58\u00a0000 € brut annuel", [50000, 58000, "EUR", "year"]],
    ["Sueldo: $19,500 - $23,000 MXN mensuales", [19500, 23000, "MXN", "month"]],
    ["Expected salary range: $52,000 - $58,000", [52000, 58000, "USD", "year"]],
    [
      "Faixa salarial: R$ 12.000 a R$ 22.000/mês, conforme experiência",
      [12000, 22000, "BRL", "month"],
    ],
    ["Remuneração: a partir de R$10.000,00", [10000, null, "BRL", "month"]],
    ["R11 500 per month depending on experience", [11500, 11500, "ZAR", "month"]],
    ["## Salary Expectation\n\n* USD900-1300/month or range", [900, 1300, "USD", "month"]],
    ["Salary: upto USD 6,500 per month", [null, 6500, "USD", "month"]],
    ["Tuition assistance up to $5,250 per year", null],
    ["Extra stop/pickup: $20. Detention: $12/hour", null],
  ])("of %j", (line, expected) => {
    expect(payOf(line)).toEqual(expected);
  });
});

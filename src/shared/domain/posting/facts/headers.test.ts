import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";

const BODY = [
  "",
  "",
  "We bake bread for forty shops and a ferry, and everybody here starts early.",
  "",
  "Requirements",
  "- 3 years of experience",
  "- Good with people",
].join("\n");

/** The facts of a posting with these first lines, pay as [min, max, currency, period]. */
const factsUnder = (head: string): Record<string, unknown> => {
  const { facts } = readPosting({ text: head + BODY, marks: [] });
  const pay = facts.pay?.value;
  return {
    title: facts.title?.value ?? null,
    company: facts.company?.value ?? null,
    team: facts.team?.value ?? null,
    locations: facts.locations.map(({ value }) => value),
    workplace: facts.workplace?.value ?? null,
    employmentType: facts.employmentType?.value ?? null,
    seniority: facts.seniority?.value ?? null,
    pay: pay ? [pay.min, pay.max, pay.currency, pay.period] : null,
    postedOn: facts.postedOn?.value ?? null,
    board: facts.board?.value ?? null,
  };
};

describe("the first lines of a posting", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "Back to jobs\nSenior Product Manager, Growth\nSan Francisco, CA\nApply",
      { title: "Senior Product Manager, Growth", locations: ["San Francisco, CA"], company: null },
    ],
    [
      "Home > Careers > Engineering > Site Reliability Engineer\nSite Reliability Engineer\nDublin, Ireland",
      { title: "Site Reliability Engineer", locations: ["Dublin, Ireland"] },
    ],
    [
      "Job Title: Night Baker\nCompany: Tyne Loaf Ltd\nLocation: Leeds, UK (Hybrid)\nSalary: £28,000 pro rata",
      {
        title: "Night Baker",
        company: "Tyne Loaf Ltd",
        locations: ["Leeds, UK"],
        workplace: "hybrid",
        pay: [28000, 28000, "GBP", "year"],
      },
    ],
    [
      "# Tyne Loaf - Data Engineer - Singapore - FT",
      { title: "Data Engineer", locations: ["Singapore"], employmentType: "full_time" },
    ],
    [
      "Data Engineer at Tyne Loaf\nRemote - US\n$120k–$150K",
      {
        title: "Data Engineer",
        company: "Tyne Loaf",
        locations: ["US"],
        workplace: "remote",
        pay: [120000, 150000, "USD", "year"],
      },
    ],
    [
      "Tyne Loaf is hiring a Senior Baker in Manchester, United Kingdom",
      { title: "Senior Baker", company: "Tyne Loaf", locations: ["Manchester, United Kingdom"] },
    ],
    [
      "Staff Nurse Band 5\nNorthmoor NHS Foundation Trust\nThe closing date is 22 March 2026",
      { title: "Staff Nurse Band 5", company: "Northmoor NHS Foundation Trust", seniority: null },
    ],
    [
      "Software Engineer II (Remote)\nTyne Loaf\nUnited States (Remote)\nFull-time",
      {
        title: "Software Engineer II",
        company: "Tyne Loaf",
        locations: ["United States"],
        workplace: "remote",
        employmentType: "full_time",
      },
    ],
    [
      "URGENT: Now Hiring! Warehouse Associates - $18.50/hr - Memphis, TN",
      {
        title: "Warehouse Associates",
        pay: [18.5, 18.5, "USD", "hour"],
        locations: ["Memphis, TN"],
      },
    ],
    [
      "🚀 Frontend Engineer (m/w/d) – Berlin\nTyne Loaf GmbH\n€55.000 - 65.000",
      {
        title: "Frontend Engineer",
        company: "Tyne Loaf GmbH",
        locations: ["Berlin"],
        pay: [55000, 65000, "EUR", "year"],
      },
    ],
    [
      "Sales Manager | London, UK | Full-time | Hybrid",
      {
        title: "Sales Manager",
        locations: ["London, UK"],
        workplace: "hybrid",
        seniority: "manager",
      },
    ],
    [
      "Marketing Intern (Summer 2026)\nTyne Loaf · New York, NY · Internship",
      {
        title: "Marketing Intern (Summer 2026)",
        company: "Tyne Loaf",
        locations: ["New York, NY"],
        employmentType: "internship",
        seniority: "intern",
      },
    ],
    [
      "R-10293 Principal Engineer, Payments\nLocations\nUS, CA, San Francisco\nTime type\nFull time\nPosted on\nPosted 5 Days Ago",
      {
        title: "Principal Engineer, Payments",
        locations: ["US, CA, San Francisco"],
        employmentType: "full_time",
        postedOn: null,
      },
    ],
    [
      "Customer Support Lead\nLocation: Toronto, ON; Vancouver, BC\nCompensation: CA$70,000 - CA$85,000 plus bonus",
      {
        title: "Customer Support Lead",
        locations: ["Toronto, ON", "Vancouver, BC"],
        pay: [70000, 85000, "CAD", "year"],
      },
    ],
    [
      "Chef de Partie\nThe Old Mill, Bath\n£13.50 per hour + tips\nFull time or part time",
      {
        title: "Chef de Partie",
        company: "The Old Mill",
        locations: ["Bath"],
        pay: [13.5, 13.5, "GBP", "hour"],
      },
    ],
    [
      "Backend Developer\nRemote (EMEA)\n€60k",
      {
        title: "Backend Developer",
        locations: ["EMEA"],
        workplace: "remote",
        pay: [60000, 60000, "EUR", "year"],
      },
    ],
    [
      "Registered Nurse - ICU - Nights\nSt. Brendan Medical Center\nPhoenix, AZ 85004\n$41.25 - $58.00 Hourly",
      {
        title: "Registered Nurse - ICU - Nights",
        company: "St. Brendan Medical Center",
        locations: ["Phoenix, AZ 85004"],
        pay: [41.25, 58, "USD", "hour"],
      },
    ],
    [
      "Title: IT Specialist (APPSW)\nDepartment: Department of the Interior\nSalary: $89,508 - $116,362 per year\nLocation: Denver, CO\nOpen & closing dates: 03/02/2026 to 03/13/2026",
      {
        title: "IT Specialist (APPSW)",
        locations: ["Denver, CO"],
        pay: [89508, 116362, "USD", "year"],
        postedOn: "2026-03-02",
      },
    ],
    [
      "Head of People\nTyne Loaf\nParis, France\n70 000 € – 85 000 € par an",
      {
        title: "Head of People",
        company: "Tyne Loaf",
        locations: ["Paris, France"],
        pay: [70000, 85000, "EUR", "year"],
        seniority: "director",
      },
    ],
    [
      "Software Engineer\nBangalore, India\n18-25 LPA",
      {
        title: "Software Engineer",
        locations: ["Bangalore, India"],
        pay: [1800000, 2500000, "INR", "year"],
      },
    ],
    [
      "Projektleiter Bau (m/w/d)\nTyne Loaf AG\nZürich\nCHF 110'000 - 130'000",
      {
        title: "Projektleiter Bau",
        company: "Tyne Loaf AG",
        locations: ["Zürich"],
        pay: [110000, 130000, "CHF", "year"],
      },
    ],
    [
      "Accountant\nSydney, NSW\n$90,000 - $100,000 + super",
      { title: "Accountant", locations: ["Sydney, NSW"], pay: [90000, 100000, "AUD", "year"] },
    ],
    [
      "Delivery Driver - Part Time - Glasgow",
      { title: "Delivery Driver", employmentType: "part_time", locations: ["Glasgow"] },
    ],
    [
      "About the job\nPosition: Remote Chess Teacher (Beginners)\nJob type: Part-Time\nLocation: Remote",
      {
        title: "Chess Teacher (Beginners)",
        workplace: "remote",
        employmentType: "part_time",
        locations: [],
      },
    ],
    [
      "Job Description\nMechanical Engineer\n3 locations\nStuttgart, Germany\nMunich, Germany\nLinz, Austria",
      {
        title: "Mechanical Engineer",
        locations: ["Stuttgart, Germany", "Munich, Germany", "Linz, Austria"],
      },
    ],
    [
      "Tyne Loaf\n\nProduct Designer\n\nLondon / Remote\nPosted 2 days ago",
      {
        title: "Product Designer",
        company: "Tyne Loaf",
        locations: ["London"],
        workplace: "remote",
      },
    ],
    [
      "Hi all,\nWe are looking for a Lab Technician to join us in Cambridge.\nThanks",
      { title: "Lab Technician", locations: ["Cambridge"] },
    ],
    [
      "Receptionist\nLeeds LS1 4AP\n£12.21 an hour\nDate posted: 3rd March 2026\nvia Indeed",
      {
        title: "Receptionist",
        locations: ["Leeds LS1 4AP"],
        pay: [12.21, 12.21, "GBP", "hour"],
        postedOn: "2026-03-03",
        board: "Indeed",
      },
    ],
    [
      "Electrician (Contract, 6 months)\nManchester\n£250 - £280 per day",
      {
        title: "Electrician",
        employmentType: "contract",
        pay: [250, 280, "GBP", "day"],
        locations: ["Manchester"],
      },
    ],
    [
      "Senior Analyst, Strategy & Operations\nTyne Loaf | Strategy | New York, NY or Chicago, IL",
      {
        title: "Senior Analyst, Strategy & Operations",
        company: "Tyne Loaf",
        team: "Strategy",
        locations: ["New York, NY", "Chicago, IL"],
      },
    ],
    [
      "Lecturer in Economics\nUniversity of Northmoor\nSchool of Business\nSalary: £44,263 to £52,841 per annum",
      {
        title: "Lecturer in Economics",
        company: "University of Northmoor",
        pay: [44263, 52841, "GBP", "year"],
      },
    ],
    [
      "Barista\nTyne Loaf Coffee\nBase pay range\n$16.00/hr - $19.00/hr",
      { title: "Barista", company: "Tyne Loaf Coffee", pay: [16, 19, "USD", "hour"] },
    ],
    [
      "Customer Success Manager (SaaS)\nBoston, Massachusetts, United States\n$80,000.00/yr - $95,000.00/yr",
      {
        title: "Customer Success Manager (SaaS)",
        locations: ["Boston, Massachusetts, United States"],
        pay: [80000, 95000, "USD", "year"],
      },
    ],
    [
      "HGV Class 1 Driver\nUp to £18 an hour\nDoncaster",
      { title: "HGV Class 1 Driver", pay: [null, 18, "GBP", "hour"], locations: ["Doncaster"] },
    ],
    [
      "Sales Development Representative\nBase $55,000, OTE $85,000\nRemote, Canada",
      {
        title: "Sales Development Representative",
        pay: [55000, 55000, "CAD", "year"],
        locations: ["Canada"],
      },
    ],
    [
      "VP of Engineering\nTyne Loaf (Series B, $40M raised)\nNew York City",
      {
        title: "VP of Engineering",
        locations: ["New York City"],
        pay: null,
        seniority: "executive",
      },
    ],
    [
      "Team Member\nTyne Loaf\nSalary: From £11.44 per hour",
      { title: "Team Member", pay: [11.44, null, "GBP", "hour"] },
    ],
    [
      "Full Stack Developer (m/f/d), Vienna\nEUR 3,500 gross per month",
      { title: "Full Stack Developer", locations: ["Vienna"], pay: [3500, 3500, "EUR", "month"] },
    ],
    [
      "Desarrollador backend\nMadrid, España\n40.000 € - 50.000 €",
      {
        title: "Desarrollador backend",
        locations: ["Madrid, España"],
        pay: [40000, 50000, "EUR", "year"],
      },
    ],
    [
      "Programmer\nWarszawa\n18 000 - 24 000 zł",
      { title: "Programmer", locations: ["Warszawa"], pay: [18000, 24000, "PLN", "month"] },
    ],
    [
      "Utvecklare\nStockholm\n45 000 kr/month",
      { title: "Utvecklare", locations: ["Stockholm"], pay: [45000, 45000, "SEK", "month"] },
    ],
    [
      "Administrative Assistant III\nCounty of Marlow, California\n$4,512.00 - $5,766.00 Monthly\nOpening Date: 02/17/26",
      {
        title: "Administrative Assistant III",
        pay: [4512, 5766, "USD", "month"],
        postedOn: "2026-02-17",
      },
    ],
    [
      "Director, Regulatory Affairs\nBoston, MA (Hybrid)",
      {
        title: "Director, Regulatory Affairs",
        locations: ["Boston, MA"],
        workplace: "hybrid",
        seniority: "director",
      },
    ],
    [
      "Machine Learning Engineer, Personalization\nTyne Loaf\nLondon • Berlin • Paris",
      {
        title: "Machine Learning Engineer, Personalization",
        company: "Tyne Loaf",
        locations: ["London", "Berlin", "Paris"],
      },
    ],
    [
      "Teacher of English\nNorthmoor High School, Hexham\nMPR/UPR\nRequired September 2026",
      {
        title: "Teacher of English",
        company: "Northmoor High School",
        locations: ["Hexham"],
        pay: null,
      },
    ],
    [
      "Maintenance Technician - 2nd Shift - $28-$34/hr\nTyne Loaf, Grand Rapids, MI",
      {
        title: "Maintenance Technician - 2nd Shift",
        company: "Tyne Loaf",
        locations: ["Grand Rapids, MI"],
        pay: [28, 34, "USD", "hour"],
      },
    ],
    [
      "Skip to main content\nSign in\nSenior Data Scientist\nAcme Analytics · Seattle, WA (Hybrid)\n2 weeks ago · Over 100 applicants\nHybrid · Full-time · Mid-Senior level\nEasy Apply\nSave",
      {
        title: "Senior Data Scientist",
        company: "Acme Analytics",
        locations: ["Seattle, WA"],
        workplace: "hybrid",
        employmentType: "full_time",
        seniority: "senior",
      },
    ],
    [
      "Line Cook\nThe Copper Kettle 4.2\nNashville, TN 37203\n$17 - $21 an hour - Full-time, Part-time\nApply now",
      {
        title: "Line Cook",
        company: "The Copper Kettle",
        locations: ["Nashville, TN 37203"],
        pay: [17, 21, "USD", "hour"],
        employmentType: "full_time",
      },
    ],
    [
      "Management and Program Analyst\nDEPARTMENT OF INLAND WATERS\nGreat Plains Office\nOpen & closing dates\n02/03/2026 to 02/17/2026\nSalary\n$75,706 - $117,962 per year\nPay scale & grade\nGS 11 - 12\nLocation\n1 vacancy in the following location:\nKansas City, MO\nRemote job\nNo\nTelework eligible\nYes",
      {
        title: "Management and Program Analyst",
        locations: ["Kansas City, MO"],
        pay: [75706, 117962, "USD", "year"],
        postedOn: "2026-02-03",
        workplace: null,
      },
    ],
    [
      "Healthcare Assistant\nNorthmoor Community NHS Trust\nThe closing date is 12 March 2026\nJob summary\nMain area: Rehabilitation\nGrade: Band 2\nContract: Permanent\nHours: Full time - 37.5 hours per week\nSite: Northmoor Hospital\nTown: Hexham\nSalary: £24,169 per annum",
      {
        title: "Healthcare Assistant",
        company: "Northmoor Community NHS Trust",
        employmentType: "full_time",
        pay: [24169, 24169, "GBP", "year"],
      },
    ],
    [
      "Senior Accountant\napply\nlocations\nAtlanta, GA\ntime type\nFull time\nposted on\nPosted Today\njob requisition id\nR0012345",
      {
        title: "Senior Accountant",
        locations: ["Atlanta, GA"],
        employmentType: "full_time",
        postedOn: null,
      },
    ],
    [
      "Acme\nStaff Software Engineer, Infrastructure\nRemote - United States\nEngineering – Platform / Full-Time / Remote\nApply for this job",
      {
        title: "Staff Software Engineer, Infrastructure",
        company: "Acme",
        locations: ["United States"],
        workplace: "remote",
        employmentType: "full_time",
        seniority: "staff",
      },
    ],
    [
      "Head of Growth\nLocation\nNew York, San Francisco\nEmployment Type\nFull time\nLocation Type\nHybrid\nDepartment\nGrowth\nCompensation\n$190K – $230K • Offers Equity",
      {
        title: "Head of Growth",
        locations: ["New York", "San Francisco"],
        team: "Growth",
        workplace: "hybrid",
        pay: [190000, 230000, "USD", "year"],
        seniority: "director",
      },
    ],
    [
      "Subject: Job opening - Legal Secretary\n\nDear colleagues,\n\nOur Birmingham office is looking for a Legal Secretary. Salary £26,000 - £29,000.",
      { title: "Legal Secretary", locations: ["Birmingham"], pay: [26000, 29000, "GBP", "year"] },
    ],
    [
      "JOB POSTING\n\nPosition: Elementary School Counselor\nSchool: Juniper Creek Elementary\nReports to: Principal\nSalary: $48,000-$72,500\nStart date: August 2026",
      { title: "Elementary School Counselor", pay: [48000, 72500, "USD", "year"] },
    ],
    [
      "Vacancy: Grants Officer (part-time, 0.6 FTE)\nOrganisation: River Trust\nLocation: Edinburgh (hybrid)\nSalary: £32,500 FTE (£19,500 actual)",
      {
        title: "Grants Officer",
        company: "River Trust",
        employmentType: "part_time",
        pay: [32500, 32500, "GBP", "year"],
      },
    ],
    [
      "We're hiring: Delivery Drivers!\nTyne Loaf Ltd, Newcastle upon Tyne\n£11.80ph",
      {
        title: "Delivery Drivers",
        company: "Tyne Loaf Ltd",
        locations: ["Newcastle upon Tyne"],
        pay: [11.8, 11.8, "GBP", "hour"],
      },
    ],
    [
      "Consultant Anaesthetist\nSouth Moor Hospitals NHS Trust\n£109,725 - £145,478 a year",
      {
        title: "Consultant Anaesthetist",
        company: "South Moor Hospitals NHS Trust",
        pay: [109725, 145478, "GBP", "year"],
      },
    ],
    [
      "Python Developer | 6 Months | Inside IR35 | £450-£500/day | London",
      { title: "Python Developer", pay: [450, 500, "GBP", "day"], locations: ["London"] },
    ],
    [
      "Product Owner – Digital Banking – Singapore\nS$8,000 - S$11,000 per month",
      {
        title: "Product Owner – Digital Banking",
        locations: ["Singapore"],
        pay: [8000, 11000, "SGD", "month"],
      },
    ],
    [
      "Physician Assistant - Emergency Medicine\nSt. Mary's Regional\nLocation: Reno, NV\nShift: Nights",
      { title: "Physician Assistant - Emergency Medicine", locations: ["Reno, NV"] },
    ],
    [
      "Ingénieur Logiciel H/F\nLyon\nCDI\n45-55 k€",
      { title: "Ingénieur Logiciel", locations: ["Lyon"], pay: [45000, 55000, "EUR", "year"] },
    ],
    [
      "Verkäufer (m/w/d) in Teilzeit\nTyne Loaf GmbH\n80331 München\n14,50 € pro Stunde",
      {
        title: "Verkäufer",
        company: "Tyne Loaf GmbH",
        employmentType: "part_time",
        pay: [14.5, 14.5, "EUR", "hour"],
      },
    ],
    [
      "Deputy Manager\nPine & Pocket - Market Hall, Manchester\nUp to £29,000",
      { title: "Deputy Manager", pay: [null, 29000, "GBP", "year"] },
    ],
    [
      "Warehouse Operative (Nights) - Immediate Start\nDaventry, NN11\n£13.05 per hour",
      {
        title: "Warehouse Operative (Nights)",
        locations: ["Daventry, NN11"],
        pay: [13.05, 13.05, "GBP", "hour"],
      },
    ],
    [
      "Executive Assistant to the CEO\nParis\nFull-time",
      { title: "Executive Assistant to the CEO", locations: ["Paris"] },
    ],
    [
      "Data Entry Clerk\nWork from home\n$15-20 per hour",
      {
        title: "Data Entry Clerk",
        workplace: "remote",
        locations: [],
        pay: [15, 20, "USD", "hour"],
      },
    ],
    [
      "Nurse Practitioner, Primary Care, Oakland CA",
      { title: "Nurse Practitioner, Primary Care", locations: ["Oakland CA"] },
    ],
    [
      "Marketing Manager, Nordics (Stockholm)",
      { title: "Marketing Manager, Nordics", locations: ["Stockholm"] },
    ],
    [
      "Lead Cashier #4432 - Store 118 - Tucson, AZ",
      { title: "Lead Cashier", locations: ["Tucson, AZ"] },
    ],
    [
      "Senior UX Researcher (12-month FTC) | Remote within UK | £70k",
      {
        title: "Senior UX Researcher",
        employmentType: "contract",
        workplace: "remote",
        locations: ["UK"],
        pay: [70000, 70000, "GBP", "year"],
      },
    ],
    [
      "## Community Manager\n**Company:** Acme\n**Location:** Remote (Americas)\n**Type:** Contract",
      {
        title: "Community Manager",
        company: "Acme",
        locations: ["Americas"],
        employmentType: "contract",
        workplace: "remote",
      },
    ],
    [
      "Assistant Professor of History\nMarlow State University\nDepartment of History\nMarlow, Ohio",
      {
        title: "Assistant Professor of History",
        company: "Marlow State University",
        locations: ["Marlow, Ohio"],
        team: "Department of History",
      },
    ],
    [
      "Plumber needed\n\nSmall firm in Exeter needs a qualified plumber. £180 a day.",
      { title: "Plumber", locations: ["Exeter"], pay: [180, 180, "GBP", "day"] },
    ],
    [
      "Customer Service Representative\nCompany Confidential - Dallas, TX\nPosted: March 4, 2026\n$40,000.00-$48,000.00 per year",
      {
        title: "Customer Service Representative",
        locations: ["Dallas, TX"],
        postedOn: "2026-03-04",
        pay: [40000, 48000, "USD", "year"],
      },
    ],
    [
      "Solutions Architect\nLocation: Bengaluru, Karnataka, India\nExperience: 8-12 years\nCTC: 25 - 35 LPA",
      {
        title: "Solutions Architect",
        locations: ["Bengaluru, Karnataka, India"],
        pay: [2500000, 3500000, "INR", "year"],
      },
    ],
    [
      "Retail Sales Associate - Part Time\nTyne Loaf\nThe Galleria, Houston, Texas",
      { title: "Retail Sales Associate", company: "Tyne Loaf" },
    ],
    [
      "Truck Driver CDL-A\n$1,400 - $1,900 per week\nHome weekly\nColumbus, Ohio",
      {
        title: "Truck Driver CDL-A",
        pay: [1400, 1900, "USD", "week"],
        locations: ["Columbus, Ohio"],
      },
    ],
    [
      "Research Fellow (Fixed term)\nUniversity of Northmoor\nGrade 7: £38,249 - £45,413 p.a.\nPlaced on: 5th February 2026",
      {
        title: "Research Fellow",
        company: "University of Northmoor",
        employmentType: "contract",
        pay: [38249, 45413, "GBP", "year"],
        postedOn: "2026-02-05",
      },
    ],
    [
      "Careers at Acme\nOpen positions\nField Marketing Specialist\nChicago, Illinois\nMarketing\nFull Time",
      {
        title: "Field Marketing Specialist",
        company: "Acme",
        locations: ["Chicago, Illinois"],
        team: "Marketing",
      },
    ],
    [
      "Tyne Loaf seeks Pastry Chef (Leeds)\nWage: 14.50 GBP/hour",
      {
        title: "Pastry Chef",
        company: "Tyne Loaf",
        locations: ["Leeds"],
        pay: [14.5, 14.5, "GBP", "hour"],
      },
    ],
    [
      "Network Engineer\nAcme Networks Inc\nPlano, Texas Metropolitan Area\nPay range: $45.00/hr to $52.00/hr W2",
      { title: "Network Engineer", company: "Acme Networks Inc", pay: [45, 52, "USD", "hour"] },
    ],
    [
      "Social Worker\nSalary range £37,035 - £41,771 (pay award pending)\nNorthmoor Council, Hexham",
      {
        title: "Social Worker",
        company: "Northmoor Council",
        locations: ["Hexham"],
        pay: [37035, 41771, "GBP", "year"],
      },
    ],
    [
      "Civil Engineer - Highways\nAcme Consulting Ltd\nGlasgow / Edinburgh / Aberdeen\n£35k - £45k + benefits",
      {
        title: "Civil Engineer - Highways",
        company: "Acme Consulting Ltd",
        locations: ["Glasgow", "Edinburgh", "Aberdeen"],
        pay: [35000, 45000, "GBP", "year"],
      },
    ],
    [
      "iOS Engineer\nAcme (YC W21)\nRemote (US, Canada, UK)\n$140K - $180K / 0.10% - 0.50%",
      {
        title: "iOS Engineer",
        locations: ["US", "Canada", "UK"],
        workplace: "remote",
        pay: [140000, 180000, "USD", "year"],
      },
    ],
    [
      "Job Title\nProcurement Officer\nEmployer\nCity of Marlow\nSalary\n$62,400.00 - $79,850.00 Annually\nLocation\nMarlow, WA\nJob Type\nFull-Time\nOpening Date\n01/15/2026",
      {
        title: "Procurement Officer",
        company: "City of Marlow",
        locations: ["Marlow, WA"],
        pay: [62400, 79850, "USD", "year"],
        employmentType: "full_time",
        postedOn: "2026-01-15",
      },
    ],
    [
      "Butcher - Full Time\nJoin our team in Norwich!\nEarn up to £14 per hour",
      {
        title: "Butcher",
        employmentType: "full_time",
        locations: ["Norwich"],
        pay: [null, 14, "GBP", "hour"],
      },
    ],
    [
      "Associate Attorney, Litigation\nHartwell & Bright LLP\nDenver, CO\nBase salary: $150,000 to $190,000 DOE, plus bonus of up to $30,000",
      {
        title: "Associate Attorney, Litigation",
        company: "Hartwell & Bright LLP",
        locations: ["Denver, CO"],
        pay: [150000, 190000, "USD", "year"],
      },
    ],
    [
      "Hotel Night Auditor\nThe Gannet Hotel\nPay: $16.75/hour\nLocation: Duluth, MN (on-site)",
      {
        title: "Hotel Night Auditor",
        company: "The Gannet Hotel",
        locations: ["Duluth, MN"],
        workplace: "onsite",
        pay: [16.75, 16.75, "USD", "hour"],
      },
    ],
    [
      "Senior Backend Engineer (Go)\nAcme | Amsterdam, Netherlands | Hybrid | €75,000–€95,000",
      {
        title: "Senior Backend Engineer (Go)",
        company: "Acme",
        locations: ["Amsterdam, Netherlands"],
        workplace: "hybrid",
        pay: [75000, 95000, "EUR", "year"],
      },
    ],
    [
      "Cleaner wanted for offices in Slough\n10 hours a week, £12.50 an hour",
      { title: "Cleaner", locations: ["Slough"], pay: [12.5, 12.5, "GBP", "hour"] },
    ],
    [
      "Welder/Fabricator\nMonday to Thursday, 4 x 10s\n$24-30/hr DOE\nSpokane Valley, WA",
      {
        title: "Welder/Fabricator",
        locations: ["Spokane Valley, WA"],
        pay: [24, 30, "USD", "hour"],
      },
    ],
    [
      "Veterinary Surgeon\nTyne Vets, Morpeth, Northumberland\nSalary £45,000 to £60,000 dependent on experience",
      {
        title: "Veterinary Surgeon",
        company: "Tyne Vets",
        locations: ["Morpeth, Northumberland"],
        pay: [45000, 60000, "GBP", "year"],
      },
    ],
    [
      "Applied Scientist II\nAcme Web Services\nJob ID: 77120 | Acme Web Services, Inc.\nUSA, WA, Seattle",
      { title: "Applied Scientist II", locations: ["USA, WA, Seattle"] },
    ],
    [
      "Engagement Manager (f/m/x) - Munich, Vienna or Zurich\nAcme Consulting",
      { title: "Engagement Manager", locations: ["Munich", "Vienna", "Zurich"] },
    ],
    [
      "Graduate Trainee Quantity Surveyor\nCardiff\nCompetitive salary",
      { title: "Graduate Trainee Quantity Surveyor", locations: ["Cardiff"], pay: null },
    ],
    [
      "Chief of Staff\nReports to CEO\nAustin\n$160-190k",
      { title: "Chief of Staff", locations: ["Austin"], pay: [160000, 190000, "USD", "year"] },
    ],
    [
      "Kindergarten Teacher, Bilingual (Spanish)\nMeadowlark School District\n2026-27 School Year",
      { title: "Kindergarten Teacher, Bilingual (Spanish)", company: "Meadowlark School District" },
    ],
    [
      "Data Analyst\n12 High Street, Leeds LS1 4AP",
      { title: "Data Analyst", locations: ["12 High Street, Leeds LS1 4AP"] },
    ],
    ["Operations Lead, EMEA\nBerlin", { title: "Operations Lead, EMEA", locations: ["Berlin"] }],
    ["Analyst\nPorto, Grande Porto, Portugal", { locations: ["Porto, Grande Porto, Portugal"] }],
    ["Night BakerTyne Loaf\nLeeds\nTyne Loaf bakes bread.", { title: "Night Baker" }],
    ["TypeScript Developer\nLeeds\nYou like TypeScript.", { title: "TypeScript Developer" }],
    ['title = "Night Baker"\nlabel = "Bakery"', { title: "Night Baker" }],
    [
      "JOB DESCRIPTION & PERSON SPECIFICATION\nNight Baker\nLeeds",
      { title: "Night Baker", locations: ["Leeds"] },
    ],
    ["Trustee & Chair Elect (2 positions)", { title: "Trustee & Chair Elect" }],
    ["Night Baker\nRhinefield 54501", { title: "Night Baker", locations: ["Rhinefield 54501"] }],
  ])("%j are read", (head, expected) => {
    expect(factsUnder(head)).toMatchObject(expected);
  });

  it.each([
    "Our customers trust us with $2B a year, and we have raised $40M.",
    "You get a $500 stipend and a sign-on bonus of $7,500.",
    "You manage a budget of £250,000 to £500,000.",
    "On-target earnings of $150,000 to $170,000, uncapped.",
    "You have 5 - 10 years of experience.",
  ])("give no pay by %j", (sentence) => {
    expect(factsUnder(`Baker\n\n${sentence}`)).toMatchObject({ title: "Baker", pay: null });
  });

  it("give the street that a sentence names where nothing else tells the place", () => {
    const said = factsUnder("Night Baker\n\nCome to our oven at 22 Crumb Street, Leeds, and try.");
    expect(said["locations"]).toEqual(["22 Crumb Street, Leeds"]);
  });

  it.each([
    ["Come to Crumb Hill Mills. Write to jobs@crumbhillmills.co.uk.", "Crumb Hill Mills"],
    [
      "Bread of the University of Calderford: https://www.calderford.ac.uk/bread",
      "University of Calderford",
    ],
    ["Bake with [Tyne](http://www.tyne.bread).", "Tyne"],
    ["Bake with Gmail. Write to baker@gmail.com, or see https://boards.greenhouse.io/x.", null],
  ])("give as employer the name of which an address is made: %j", (sentence, company) => {
    expect(factsUnder(`Night Baker\n\n${sentence}`)["company"]).toBe(company);
  });

  it("end where a dash begins the first sentence", () => {
    const sentence =
      "The Calder County Board of Bread is looking for a baker who is ready to open the mill before dawn and to close it after dusk.";
    expect(factsUnder(`Night Baker, Calder County, Ohio— ${sentence}`)).toMatchObject({
      title: "Night Baker",
      company: "Calder County Board of Bread",
      locations: ["Calder County, Ohio"],
    });
  });

  it.each([
    [
      "We are open to people in one of these hubs: London, Dubai or Lyon.",
      ["London", "Dubai", "Lyon"],
    ],
    [
      "By applying you may share the place where you would like to bake from the following locations: Austin, TX; Boise, ID; Reno, NV.",
      ["Austin, TX", "Boise, ID", "Reno, NV"],
    ],
    ["You will be based in our mill offices in the vibrant heart of Camden.", ["Camden"]],
    ["The post is located in its downtown Atlanta office.", ["Atlanta"]],
  ])("give the places that a sentence lists: %j", (sentence, locations) => {
    expect(factsUnder(`Night Baker\n\n${sentence}`)["locations"]).toEqual(locations);
  });

  it.each([
    ["Crumb/Crust seeks Night Baker\n\nCrumb/Crust does not discriminate.", "Crumb/Crust"],
    ["Night Baker\n\nRye + Wheat Mills NYC is a small bakery.", "Rye + Wheat Mills NYC"],
    ["Night Baker\n\nLoaf and Loaf encourages bakers of all ages to apply.", "Loaf and Loaf"],
    [
      "Night Baker\n\nBakers at the Calder Bread Institute use old ovens.",
      "Calder Bread Institute",
    ],
    [
      "Night Baker\n\nTyne Loaf Mills, formerly Crumb & Crust, delivers bread to forty shops.",
      "Tyne Loaf Mills",
    ],
    [
      "Night Baker\n\nAda K. Loaf & Sons, P.C. is a small firm of bakers.",
      "Ada K. Loaf & Sons, P.C.",
    ],
    ["Night Baker\n\nloafable is an established bakery business.", "loafable"],
    ["Night Baker\n\nTyne Loaf (#URL_4cffe430b8da4c0d7e6074d11e638d28#) is a bakery.", "Tyne Loaf"],
    ["Executive Director of Tyne Council invites applications.\nNight Baker", "Tyne Council"],
  ])("give the employer that sentences name: %j", (head, company) => {
    expect(factsUnder(head)["company"]).toBe(company);
  });

  it.each([
    ["Casual, fun place to bake.", null],
    ["You bake in any seasonal conditions with seasonal bread workers.", null],
    ["Full-time and part-time positions are open.", null],
    ["Status: Part or full-time", null],
    ["Status: Seasonal Full Time - Part Time", "temporary"],
    ["This is a seasonal position.", "temporary"],
  ])("give no employment type that is not the job's: %j", (sentence, employmentType) => {
    expect(factsUnder(`Night Baker\n\n${sentence}`)["employmentType"]).toBe(employmentType);
  });

  it("give pay from an amount to start, in dollars of the country that the text speaks of", () => {
    const pay = (head: string) => factsUnder(head)["pay"];
    expect(pay("Night Baker\n\nPay: $12 per hour to start!")).toEqual([12, null, "USD", "hour"]);
    expect(
      pay("Night Baker\nSurrey | Ladner | Langley | Toronto, Canada\n\nPay: $40 per hour"),
    ).toEqual([40, 40, "CAD", "hour"]);
  });

  it.each([
    ["Vacancy for a Night Baker", "Night Baker"],
    ["Local Job Vacancy: Part-time Baker", "Baker"],
    ["2 (Two) voluntary positions: NIGHT BAKER", "NIGHT BAKER"],
    ["(coming in December) Night Baker", "Night Baker"],
    ["Crumb seeks Night Baker", "Night Baker"],
    ["UNIVERSITY OF CALDER, Department of Bread - Night Baker", "Night Baker"],
    ["Calder Museum, New York City - Night Baker", "Night Baker"],
    ["Postdoctoral position, Calder University of Wheat", "Postdoctoral position"],
    ["Executive Director Search", "Executive Director"],
    ["Night Baker Job", "Night Baker"],
    ["Closed: Night Baker", "Night Baker"],
  ])("give the title without what stands round it: %j", (head, title) => {
    expect(factsUnder(head)["title"]).toBe(title);
  });

  it("give what a line break parts as one name", () => {
    const head =
      "About us\n\nTyne Loaf bakes the bread of forty shops in an old mill\nthat stands by the river and has grown so much of late\nthat we are now looking for a full- or part-time Senior\nBaker to join our small team while the whole of the town\nis still asleep and the ovens are warm.";
    expect(factsUnder(head)["title"]).toBe("Senior Baker");
  });

  it("give a title said in a sentence where no line is one", () => {
    const said = (text: string) => factsUnder(`About us\n\n${text}`)["title"];
    expect(said("We are looking for an experienced Staff Nurse to join our ward.")).toBe(
      "Staff Nurse",
    );
    expect(said("The Senior Bread Engineer will be responsible for the ovens.")).toBe(
      "Senior Bread Engineer",
    );
    expect(said("Tyne Loaf has been engaged to source a strong Bread Buyer for a mill.")).toBe(
      "Bread Buyer",
    );
    expect(said("Tyne Loaf is seeking to recruit a highly committed Year 4 baking teacher.")).toBe(
      "Year 4 baking teacher",
    );
    expect(said("Come and see us as: Bread Engineer (m/w/d) in the old mill.")).toBe(
      "Bread Engineer",
    );
  });
});

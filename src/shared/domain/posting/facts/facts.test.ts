import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";
import { boardOfUrl } from "./board.ts";
import { payIn } from "./pay.ts";
import { isPlace } from "./places.ts";
import { dateIn } from "./dates.ts";
import { seniorityIn } from "./seniority.ts";
import { employmentIn, workplaceIn } from "./terms.ts";

const pay = (raw: string) => payIn([{ raw, base: 0, hint: 1 }])?.value;
const facts = (text: string) => readPosting({ text, marks: [] }).facts;

describe("pay", () => {
  it.each([
    ["$189,308-$389,753 USD", [189308, 389753, "USD", "year"]],
    ["£46,000–£52,000 + car allowance", [46000, 52000, "GBP", "year"]],
    ["$115K - $140K", [115000, 140000, "USD", "year"]],
    ["€70.000 - €90.000 pro Jahr", [70000, 90000, "EUR", "year"]],
    ["$42.00 - $51.00 per hour DOE", [42, 51, "USD", "hour"]],
    ["$19.75/hr + $1.50 shift differential", [19.75, 19.75, "USD", "hour"]],
    ["Salary: $6,412.00 - $8,198.00 Monthly", [6412, 8198, "USD", "month"]],
    ["Salary from £30,000 a year", [30000, null, "GBP", "year"]],
    ["Salary up to £37,000", [null, 37000, "GBP", "year"]],
    ["$52,000 to $60,000 CAD per year", [52000, 60000, "CAD", "year"]],
  ])("of %j is read", (raw, [min, max, currency, period]) => {
    expect(pay(raw)).toEqual({ min, max, currency, period });
  });

  it.each([
    "We raised $25M",
    "A $1,500 learning stipend",
    "401(k) with 4% match",
    "A quota of $600k",
  ])("is not seen in %j", (raw) => {
    expect(pay(raw)).toBeUndefined();
  });
});

describe("terms", () => {
  it("are read from short stretches", () => {
    expect(employmentIn("Full time, permanent")?.value).toBe("full_time");
    expect(employmentIn("12 month fixed term contract")?.value).toBe("contract");
    expect(employmentIn("Permanent")).toBeUndefined();
    expect(workplaceIn("hybrid, 3 days in office")?.value).toBe("hybrid");
    expect(workplaceIn("Hybrid cloud platforms")).toBeUndefined();
    expect(seniorityIn("Staff Nurse")).toBeUndefined();
    expect(seniorityIn("Engineering Manager II")?.value).toBe("manager");
    expect(seniorityIn("Account Manager")).toBeUndefined();
    expect(seniorityIn("Senior Product Manager")?.value).toBe("senior");
  });

  it("read dates in the order of the country", () => {
    expect(dateIn("18 Apr 2026", false)?.value).toBe("2026-04-18");
    expect(dateIn("April 18, 2026", false)?.value).toBe("2026-04-18");
    expect(dateIn("03/04/2026", false)?.value).toBe("2026-03-04");
    expect(dateIn("03/04/2026", true)?.value).toBe("2026-04-03");
    expect(dateIn("09.02.2026", false)?.value).toBe("2026-02-09");
    expect(dateIn("32 May 2026", false)).toBeUndefined();
  });

  it("know places and boards", () => {
    for (const place of [
      "Palo Alto, CA",
      "San Francisco, CA, US",
      "Remote, US",
      "Leeds",
      "Cork, Ireland",
    ]) {
      expect(isPlace(place), place).toBe(true);
    }
    for (const other of ["Core Engineering", "Hart & Hollis", "Acme, Leeds"]) {
      expect(isPlace(other), other).toBe(false);
    }
    expect(boardOfUrl("https://job-boards.greenhouse.io/acme/jobs/1")).toBe("Greenhouse");
    expect(boardOfUrl("https://acme.example")).toBeUndefined();
  });
});

describe("facts of a posting", () => {
  it("are read from lines of facts", () => {
    const found = facts(
      [
        "Senior Baker (Nights) - Hexham",
        "Tyne Loaf Ltd | Pastry | Hexham, Northumberland | Full-time | On-site",
        "Posted on 3 March 2026",
        "£14.20 - £15.80 an hour",
        "",
        "Tyne Loaf bakes bread for 40 shops across the north and sells it before eight in the morning.",
      ].join("\n"),
    );
    expect(found.title?.value).toBe("Senior Baker (Nights)");
    expect(found.company?.value).toBe("Tyne Loaf Ltd");
    expect(found.team?.value).toBe("Pastry");
    expect(found.locations.map(({ value }) => value)).toEqual(["Hexham, Northumberland"]);
    expect(found.workplace?.value).toBe("onsite");
    expect(found.employmentType?.value).toBe("full_time");
    expect(found.seniority?.value).toBe("senior");
    expect(found.pay?.value).toEqual({ min: 14.2, max: 15.8, currency: "GBP", period: "hour" });
    expect(found.postedOn?.value).toBe("2026-03-03");
    expect(found.pay?.lines).toEqual([4, 4]);
  });

  it("are read from labels", () => {
    const found = facts(
      "Job Title: Baker\nCompany: Tyne Loaf\nLocation: Leeds; York (hybrid)\nDepartment: Bread\nSalary: £30k",
    );
    expect(found.title?.value).toBe("Baker");
    expect(found.company?.value).toBe("Tyne Loaf");
    expect(found.locations.map(({ value }) => value)).toEqual(["Leeds", "York"]);
    expect(found.team?.value).toBe("Bread");
    expect(found.pay?.value).toMatchObject({ min: 30000, max: 30000 });
  });

  it("keep the team part of a title and drop what stands round it", () => {
    const title = (line: string) =>
      facts(`${line}\n\nWe bake bread for forty shops and a ferry.`).title?.value;
    expect(title("Engineering Manager II, Machine Learning – User Understanding")).toBe(
      "Engineering Manager II, Machine Learning – User Understanding",
    );
    expect(title("Now hiring: Journeyman Electrician!")).toBe("Journeyman Electrician");
    expect(title("Frontend Developer (Contract, Remote)")).toBe("Frontend Developer");
    expect(title("Pflegefachkraft (m/w/d)")).toBe("Pflegefachkraft");
    expect(title("Barista - Portland, OR")).toBe("Barista");
  });

  it("are null where the posting does not say", () => {
    expect(facts("We bake bread for forty shops and a ferry, and we like it.")).toEqual({
      title: null,
      company: null,
      team: null,
      locations: [],
      workplace: null,
      employmentType: null,
      seniority: null,
      pay: null,
      postedOn: null,
      sourceUrl: null,
      board: null,
    });
  });
});

describe("a labelled title", () => {
  it.each([
    ["Title: Miller\n\nNight Baker\nCrumb & Co, Leeds\n", "Miller"],
    ["Office Clerk\nCrumb & Co, Leeds\nJob: Clerical\n", "Office Clerk"],
  ])("of %j goes before what stands below it, not before a title above it", (text, title) => {
    expect(facts(text).title?.value).toBe(title);
  });
});

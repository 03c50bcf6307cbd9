import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";

const factsOf = (text: string) => {
  const { facts } = readPosting({ text, marks: [] });
  return {
    title: facts.title?.value ?? null,
    company: facts.company?.value ?? null,
    locations: facts.locations.map(({ value }) => value),
    workplace: facts.workplace?.value ?? null,
    pay: facts.pay?.value ?? null,
  };
};

describe("values below a label", () => {
  it("stand after a blank line under a marked heading", () => {
    expect(
      factsOf(
        "### Link to posting\n\n### Company Name\n\nTyne Loaf\n\n### Job Title\n\nBread Design, Early Career\n\n### Location\n\nPorto, Portugal\n",
      ),
    ).toMatchObject({
      title: "Bread Design, Early Career",
      company: "Tyne Loaf",
      locations: ["Porto, Portugal"],
    });
  });

  it("stand in a list under a marked heading", () => {
    expect(
      factsOf(
        "# Baker\n\n## Location\n\n- Leeds, England\n- Porto, Portugal\n\n## Salary Expectation\n\n* £2,000-2,400 per month\n",
      ),
    ).toMatchObject({
      locations: ["Leeds, England", "Porto, Portugal"],
      pay: { min: 2000, max: 2400, currency: "GBP", period: "month" },
    });
  });

  it("say how one works and not where", () => {
    expect(factsOf("# Baker\n\n## Location\n\n- Hybrid: 2 days at home\n")).toMatchObject({
      locations: [],
      workplace: "hybrid",
    });
  });

  it("are no duties under a word for the job", () => {
    expect(
      factsOf("Baker - Leeds\n\nThe job\n\nRun the ovens when the Head Baker is off\nClean").title,
    ).toBe("Baker");
    expect(factsOf("Baker - Leeds\n\nRole:\n- Lead bakers\n- Clean").title).toBe("Baker");
  });
});

describe("titles", () => {
  it.each([
    ["# [Remote] Senior Baker @ Tyne Loaf", "Senior Baker"],
    ["[FT/Direct Hire] [Baker (Rye/Wheat)] [$20-25/hr]", "Baker (Rye/Wheat)"],
    ["New Vacancy – Night Baker", "Night Baker"],
    ["Receptionist Role at the City of Wexmoor", "Receptionist"],
    ["Night Baker - 38,5 h/Woche", "Night Baker"],
    ["Baker, tyneloaf.com (remote, or based in one of our shops in Leeds and Porto)", "Baker"],
    ["Pastry Baker Salary: £24,000 - £26,000", "Pastry Baker"],
    ["Night Baker - Hanoi - FT", "Night Baker"],
  ])("are parted from what stands round them in %j", (line, title) => {
    expect(factsOf(`${line}\n\nWe bake bread.`).title).toBe(title);
  });

  it("are said in a sentence, and an employer that seeks somebody is none", () => {
    const said = (text: string) => factsOf(`${text}\n`).title;
    expect(said("The Wexmoor Board of Commissioners is seeking a Road Worker for its roads.")).toBe(
      "Road Worker",
    );
    expect(said("We are in search of a NIGHT BAKER to join a team of nine.")).toBe("NIGHT BAKER");
    expect(
      said("Reporting to the board, the Bread Support Officer is responsible for the flour."),
    ).toBe("Bread Support Officer");
  });
});

describe("places and pay", () => {
  it("prefer a town to the country named before it", () => {
    expect(
      factsOf(
        "Baker\n\nWe seek a baker for a position in the United States, based in Denver, CO.\n",
      ).locations,
    ).toEqual(["Denver, CO"]);
  });

  it("are read beside the age of a posting and in brackets after pay", () => {
    expect(factsOf("Baker\nToronto 13 days ago\n\nWe bake.").locations).toEqual(["Toronto"]);
    expect(factsOf("Baker - $19-$23/hr plus tips (Fort Collins)\n\nWe bake.").locations).toEqual([
      "Fort Collins",
    ]);
  });

  it("are found where labels are glued to the values before them", () => {
    expect(
      factsOf("Baker\n\nSalary: $15.08 HourlyLocation: Boise, IDJob Type: CasualDepartment: Ovens"),
    ).toMatchObject({ locations: ["Boise, ID"] });
  });

  it("take full-time pay before what is paid in fact, and no retirement plan", () => {
    const pay = (text: string) => factsOf(text).pay;
    expect(
      pay(
        "Baker\nActual salary: £14,025 - £15,120\nFull time equivalent salary: £28,859 - £31,111",
      ),
    ).toMatchObject({ min: 28859, max: 31111 });
    expect(pay("Baker\n\nCompensation includes $ 401k matching.")).toBeNull();
  });
});

describe("boards and terms", () => {
  const boardOf = (url: string) => {
    const { facts } = readPosting({ text: `${url}\nNight Baker\nTyne Loaf\nLeeds`, marks: [] });
    return [facts.sourceUrl?.value ?? null, facts.board?.value ?? null];
  };

  it("are known by a host that speaks of jobs, and by short ids", () => {
    const own = "https://www.bread-careers.com/tyne/job/QV83VR38";
    expect(boardOf(own)).toEqual([own, "bread-careers.com"]);
    const long = "https://careers-tyne.icims.com/jobs/6687/night-baker%2c-rye/job";
    expect(boardOf(long)).toEqual([long, "iCIMS"]);
    expect(boardOf("https://tyneloaf.com/jobs/")).toEqual([null, null]);
  });

  it("are no clearance for a time", () => {
    const { facts } = readPosting({
      text: "Radar Baker\nTyne Loaf\nFull-time\nInterim Secret clearance",
      marks: [],
    });
    expect(facts.employmentType?.value).toBe("full_time");
  });
});

import { describe, expect, it } from "vitest";
import { toTsv } from "./tsv.ts";

describe("toTsv", () => {
  it("puts tabs between cells and a line for each row", () => {
    expect(
      toTsv([
        ["Name", "Stage"],
        ["Ada Park", "Onsite"],
      ]),
    ).toBe("Name\tStage\r\nAda Park\tOnsite");
  });

  it("quotes cells with tabs, line ends or quotes", () => {
    expect(toTsv([["a\tb", "c\nd", 'e "f"']])).toBe('"a\tb"\t"c\nd"\t"e ""f"""');
  });

  it("keeps a cell from becoming a formula, and leaves numbers and phone numbers alone", () => {
    expect(toTsv([["=1+1", "@SUM(A1)", "-cmd", "+1 512 555 0147", "-3.5"]])).toBe(
      "'=1+1\t'@SUM(A1)\t'-cmd\t+1 512 555 0147\t-3.5",
    );
  });
});

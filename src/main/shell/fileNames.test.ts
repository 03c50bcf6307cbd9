import { describe, expect, it } from "vitest";
import { safeFileName, withExtension } from "./fileNames.ts";

describe("safeFileName", () => {
  it.each([
    ["EM II, User Understanding", "EM II, User Understanding.xlsx"],
    ["pipeline.XLSX", "pipeline.xlsx"],
    ["../../etc/passwd", "etc passwd.xlsx"],
    ["C:\\Windows\\x", "C Windows x.xlsx"],
    ['a<b>c:d"e/f\\g|h?i*j', "a b c d e f g h i j.xlsx"],
    ["line\nbreak\u0000", "line break.xlsx"],
    ["مهندس برمجيات", "مهندس برمجيات.xlsx"],
    ["invoice\u202Excod.exe", "invoice xcod.exe.xlsx"],
    ["...", "Shortlist.xlsx"],
    ["nul", "Shortlist.xlsx"],
    ["COM1", "Shortlist.xlsx"],
  ])("%j becomes %j", (suggested, name) => {
    expect(safeFileName(suggested, ".xlsx")).toBe(name);
  });

  it("cuts a long name without breaking a character in two", () => {
    const name = safeFileName("🙂".repeat(500), ".csv");
    expect(name).toBe(`${"🙂".repeat(120)}.csv`);
  });
});

describe("withExtension", () => {
  it("adds the ending where it is missing and keeps it where it is there", () => {
    expect(withExtension("/a/b", ".xlsx")).toBe("/a/b.xlsx");
    expect(withExtension("/a/b.v2", ".xlsx")).toBe("/a/b.v2.xlsx");
    expect(withExtension("/a/b.XLSX", ".xlsx")).toBe("/a/b.XLSX");
  });
});

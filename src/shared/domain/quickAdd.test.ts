import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuickAdd } from "./quickAdd.ts";

function facts(text: string) {
  const reading = readQuickAdd(text);
  if (!reading.ok) throw new Error(reading.message);
  const { name, email, phone, currentTitle, currentCompany } = reading.facts;
  return { name, email, phone, currentTitle, currentCompany };
}

function refusal(text: string): string {
  const reading = readQuickAdd(text);
  if (reading.ok) throw new Error(`"${text}" should have been refused.`);
  return reading.message;
}

const blank = { email: null, phone: null, currentTitle: null, currentCompany: null };

describe("readQuickAdd", () => {
  it("reads name, e-mail, title and company", () => {
    expect(facts("Ada Park, ada@example.com, Staff Engineer at Northfold")).toEqual({
      ...blank,
      name: "Ada Park",
      email: "ada@example.com",
      currentTitle: "Staff Engineer",
      currentCompany: "Northfold",
    });
  });

  it("needs only a name", () => {
    expect(facts("  Ada   Park ")).toEqual({ ...blank, name: "Ada Park" });
  });

  it("knows an e-mail address and a phone number by their shape, wherever they stand", () => {
    expect(
      facts("Ada Park; Staff Engineer at Northfold; +1 (512) 555-0147; ada@example.com"),
    ).toEqual({
      name: "Ada Park",
      email: "ada@example.com",
      phone: "+1 (512) 555-0147",
      currentTitle: "Staff Engineer",
      currentCompany: "Northfold",
    });
  });

  it("reads an address in angle brackets", () => {
    expect(facts("Ada Park <ada@example.com>, Staff Engineer")).toEqual({
      ...blank,
      name: "Ada Park",
      email: "ada@example.com",
      currentTitle: "Staff Engineer",
    });
  });

  it("reads a row pasted from a spreadsheet", () => {
    expect(facts("Ada Park\tada@example.com\tStaff Engineer\tNorthfold")).toEqual({
      ...blank,
      name: "Ada Park",
      email: "ada@example.com",
      currentTitle: "Staff Engineer",
      currentCompany: "Northfold",
    });
  });

  it.each([
    ["A B, Director, ML Platform at Arcwell", "Director, ML Platform", "Arcwell"],
    ["A B, Head of Data @ Arcwell", "Head of Data", "Arcwell"],
    ["A B, at Arcwell", null, "Arcwell"],
    ["A B, Attorney", "Attorney", null],
    ["A B, Engineer at Look at Media", "Engineer", "Look at Media"],
  ])("parts %s", (text, currentTitle, currentCompany) => {
    expect(facts(text)).toMatchObject({ name: "A B", currentTitle, currentCompany });
  });

  it("keeps names of other scripts and emoji", () => {
    expect(facts("עדי רון, adi@example.com")).toMatchObject({ name: "עדי רון" });
    expect(facts("نور حداد، noor@example.com")).toMatchObject({
      name: "نور حداد",
      email: "noor@example.com",
    });
    expect(facts("Zoë 🌱 Brück")).toMatchObject({ name: "Zoë 🌱 Brück" });
  });

  it.each(["", "  ", ",,;", "ada@example.com", "+1 512 555 0147"])(
    "asks for a name: %j",
    (text) => {
      expect(refusal(text)).toMatch(/^Type a name first/u);
    },
  );

  it("says what is wrong with an address", () => {
    expect(refusal("Ada Park, ada@")).toContain("has an @ with something before and after it");
    expect(refusal("Ada, a@example.com, b@example.com")).toContain("two e-mail addresses");
  });

  it("refuses a name of 10,000 characters with a sentence", () => {
    expect(readQuickAdd("a".repeat(10_000))).toMatchObject({
      ok: false,
      message: "The name is too long: at most 200 characters.",
    });
  });

  it("answers every text with facts or a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const reading = readQuickAdd(text);
        expect(reading.ok ? reading.facts.name : reading.message).not.toBe("");
      }),
    );
  });
});

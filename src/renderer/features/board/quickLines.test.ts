import { expect, test } from "vitest";
import type { KnownMatch, QuickAddLine } from "../../../shared/ipc/boardViews.ts";
import { factsText, mayBeNew, namesOf, peopleOf, unreadText, usualChoice } from "./quickLines.ts";

const facts = (name: string, email: string | null = null) => ({
  name,
  email,
  phone: null,
  currentTitle: null,
  currentCompany: null,
  location: null,
  source: null,
});

const match = (candidateId: string, by: KnownMatch["by"], email: string | null): KnownMatch => ({
  candidateId,
  name: "Ada Park",
  email,
  current: "",
  by,
});

function known(line: number, email: string | null, candidates: KnownMatch[]) {
  return { line, text: "", kind: "known" as const, facts: facts("Ada Park", email), candidates };
}

test("the one with the address is meant, and nobody else can have it", () => {
  const line = known(1, "ada@example.com", [match("a", "email", "ada@example.com")]);
  expect(usualChoice(line)).toEqual({ candidateId: "a" });
  expect(mayBeNew(line)).toBe(false);
});

test("the only one of a name is meant where no two addresses part them", () => {
  expect(usualChoice(known(1, null, [match("a", "name", "ada@x.org")]))).toEqual({
    candidateId: "a",
  });
  expect(usualChoice(known(1, "ada@y.org", [match("a", "name", "ada@x.org")]))).toBe("new");
  const two = known(1, null, [match("a", "name", null), match("b", "name", null)]);
  expect(usualChoice(two)).toBe("new");
  expect(mayBeNew(two)).toBe(true);
});

test("lines add new people and known ones as chosen; others add nobody and stay as text", () => {
  const lines: QuickAddLine[] = [
    { line: 1, text: "Wes Abara", kind: "new", facts: facts("Wes Abara") },
    known(2, null, [match("a", "name", null)]),
    known(3, null, [match("b", "name", null)]),
    { line: 4, text: "x", kind: "twice", ofLine: 1 },
    { line: 5, text: "Yuki, yuki@", kind: "unreadable", message: "No." },
    { line: 6, text: "y", kind: "here", candidateId: "c", name: "C", applicationId: "d" },
  ];
  expect(peopleOf(lines, new Map([[3, "new"]]))).toEqual([
    { facts: facts("Wes Abara") },
    { candidateId: "a" },
    { facts: facts("Ada Park") },
  ]);
  expect(namesOf(lines, new Map([[3, "new"]]))).toEqual(["Wes Abara", "Ada Park", "Ada Park"]);
  expect(unreadText(lines)).toBe("Yuki, yuki@");
});

test("what was read stands in one line", () => {
  expect(factsText({ ...facts("A", "a@b.c"), currentTitle: "Lead" })).toBe("Lead, a@b.c");
});

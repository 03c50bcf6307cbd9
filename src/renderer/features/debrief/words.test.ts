import { expect, it } from "vitest";
import { agreementText, meanText, stepOf, valueText, valueWords } from "./words.ts";

it("shows unrated and not assessed as such and never as a number", () => {
  expect([null, "not_assessed" as const, 4, 3.5].map(valueText)).toEqual(["", "–", "4", "3.5"]);
  expect(valueWords(null)).toBe("not rated");
  expect(valueWords("not_assessed")).toBe("not assessed");
  expect(valueWords(2)).toBe("2, no");
  expect(valueWords(2.5)).toBe("2.5");
  expect(meanText(null)).toBe("–");
  expect(meanText(4)).toBe("4.0");
});

it("gives a value between two steps the colour of the nearer one", () => {
  expect([1, 1.4, 1.5, 4.6].map(stepOf)).toEqual([1, 1, 2, 5]);
});

it("says how far people agree", () => {
  const states = ["agreed", "agreed", "split", "one_view", "uncovered"] as const;
  expect(agreementText(states.map((state) => ({ state })))).toBe(
    "Agreed on 2 of 5 criteria, split on 1, 1 rests on one view.",
  );
  expect(agreementText([{ state: "uncovered" }])).toBeNull();
});

import { expect, it } from "vitest";
import { traitsOf } from "./traits.ts";

it.each([
  ["Reliable", "reliability"],
  ["reliable and punctual", "reliability and punctuality"],
  ["Highly organised, self motivated", "organisation and self-motivation"],
  ["results driven", "results orientation"],
])("%s is named by %s", (phrase, noun) => {
  expect(traitsOf(phrase)).toBe(noun);
});

it("leaves every other phrase alone", () => {
  expect(traitsOf("Reliable integrations")).toBeUndefined();
  expect(traitsOf("Calm under pressure")).toBeUndefined();
  expect(traitsOf("and")).toBeUndefined();
});

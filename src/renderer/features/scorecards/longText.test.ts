import { expect, it } from "vitest";
import { layoutOf } from "./longText.ts";

it("leaves short texts to the browser and fixes long ones by their first letter", () => {
  expect(layoutOf("כן")).toEqual({ isLong: false, dir: "auto" });
  expect(layoutOf(`“כן” and more ${"x".repeat(5_000)}`)).toEqual({ isLong: true, dir: "rtl" });
  expect(layoutOf(`1. Yes כן ${"x".repeat(5_000)}`)).toEqual({ isLong: true, dir: "ltr" });
  expect(layoutOf("1".repeat(5_000)).dir).toBe("ltr");
});

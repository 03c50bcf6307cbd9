import { expect, it } from "vitest";
import { gridMove } from "./gridMoves.ts";

const size = { rows: 3, columns: 4 };

it("moves by arrows and stays within the grid", () => {
  expect(gridMove("ArrowRight", { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 2 });
  expect(gridMove("ArrowRight", { row: 1, column: 3 }, size)).toEqual({ row: 1, column: 3 });
  expect(gridMove("ArrowUp", { row: 0, column: 2 }, size)).toEqual({ row: 0, column: 2 });
  expect(gridMove("ArrowDown", { row: 1, column: 2 }, size)).toEqual({ row: 2, column: 2 });
});

it("goes to the ends of the row, and of the grid with Ctrl", () => {
  expect(gridMove("End", { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 3 });
  expect(gridMove("Home", { row: 1, column: 3 }, size, true)).toEqual({ row: 0, column: 0 });
  expect(gridMove("End", { row: 0, column: 0 }, size, true)).toEqual({ row: 2, column: 3 });
});

it("leaves every other key alone", () => {
  expect(gridMove("a", { row: 0, column: 0 }, size)).toBeNull();
});

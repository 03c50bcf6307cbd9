import { describe, expect, it } from "vitest";
import { readBoardKey, readLiftKey } from "./boardKeys.ts";

function press(
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}

describe("readBoardKey", () => {
  it("reads arrows, and Shift with them as extending", () => {
    expect(readBoardKey(press("ArrowLeft"))).toEqual({
      type: "focus",
      direction: "left",
      isExtending: false,
    });
    expect(readBoardKey(press("ArrowDown", { shiftKey: true }))).toEqual({
      type: "focus",
      direction: "down",
      isExtending: true,
    });
  });

  it("reads the digits 1 to 9 as stages", () => {
    expect(readBoardKey(press("4"))).toEqual({ type: "stageByNumber", number: 4 });
    expect(readBoardKey(press("0"))).toBeNull();
  });

  it("reads Ctrl and Cmd with A alone", () => {
    expect(readBoardKey(press("a", { ctrlKey: true }))).toEqual({ type: "selectStage" });
    expect(readBoardKey(press("a", { metaKey: true }))).toEqual({ type: "selectStage" });
    expect(readBoardKey(press("r", { ctrlKey: true }))).toBeNull();
  });

  it.each([
    ["Enter", "open"],
    ["x", "select"],
    [" ", "lift"],
    ["m", "move"],
    ["r", "reject"],
    ["w", "withdraw"],
    ["h", "hire"],
    ["o", "offer"],
    ["a", "nextAction"],
    ["ContextMenu", "menu"],
    ["Escape", "clear"],
  ])("reads %s as %s", (key, type) => {
    expect(readBoardKey(press(key))).toEqual({ type });
  });

  it("reads Shift and M as going to another requisition", () => {
    expect(readBoardKey(press("M", { shiftKey: true }))).toEqual({ type: "transfer" });
    expect(readBoardKey(press("R", { shiftKey: true }))).toBeNull();
  });

  it("opens the menu with Shift+F10 and leaves other keys to others", () => {
    expect(readBoardKey(press("F10", { shiftKey: true }))).toEqual({ type: "menu" });
    for (const key of ["q", "Tab", "F5", "/"]) expect(readBoardKey(press(key))).toBeNull();
  });
});

describe("readLiftKey", () => {
  it("carries with arrows, drops with Space or Enter, cancels with Escape", () => {
    expect(readLiftKey(press("ArrowRight"))).toEqual({ type: "carry", direction: "right" });
    expect(readLiftKey(press(" "))).toEqual({ type: "drop" });
    expect(readLiftKey(press("Enter"))).toEqual({ type: "drop" });
    expect(readLiftKey(press("Escape"))).toEqual({ type: "cancel" });
  });

  it("leaves everything else alone while cards are in the hand", () => {
    for (const key of ["r", "1", "x", "Tab"]) expect(readLiftKey(press(key))).toBeNull();
    expect(readLiftKey(press("ArrowRight", { ctrlKey: true }))).toBeNull();
  });
});

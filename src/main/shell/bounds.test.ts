import { describe, expect, it } from "vitest";
import { minimumSize, placeWindow, usualSize } from "./bounds.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 2560, height: 1400 };
const left = { isMaximized: false };

describe("placeWindow", () => {
  it("opens in the middle of the first display when nothing is remembered", () => {
    const place = placeWindow(null, [laptop, beside]);
    expect(place).toEqual({ x: 40, y: 33, ...usualSize });
  });

  it("opens where it was left, also on another display", () => {
    const remembered = { x: 1500, y: 100, width: 1200, height: 800, ...left };
    expect(placeWindow(remembered, [laptop, beside])).toEqual({
      x: 1500,
      y: 100,
      width: 1200,
      height: 800,
    });
  });

  it("comes back to the first display when its own is gone, with its size", () => {
    const remembered = { x: 1500, y: 100, width: 1200, height: 800, ...left };
    expect(placeWindow(remembered, [laptop])).toEqual({ x: 120, y: 63, width: 1200, height: 800 });
  });

  it.each([
    ["above the display", { x: 100, y: -900 }],
    ["below the display", { x: 100, y: 880 }],
    ["with a corner alone in sight", { x: 1400, y: 100 }],
  ])("does not stay out of reach: %s", (_where, at) => {
    const place = placeWindow({ ...at, width: 1200, height: 700, ...left }, [laptop]);
    expect(place).toEqual({ x: 120, y: 113, width: 1200, height: 700 });
  });

  it("is cut down to a smaller display and moved inside it", () => {
    const remembered = { x: 300, y: 200, width: 2400, height: 1300, ...left };
    expect(placeWindow(remembered, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  });

  it("is never smaller than its smallest size, even on a display that is", () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeWindow({ x: 0, y: 0, width: 200, height: 100, ...left }, [small])).toEqual({
      x: 0,
      y: 0,
      ...minimumSize,
    });
  });
});

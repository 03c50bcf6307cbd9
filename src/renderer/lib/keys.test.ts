import { describe, expect, it } from "vitest";
import { keysOf, type KeyPress } from "./keys.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("keysOf", () => {
  it("writes a press as shortcuts are written", () => {
    expect(keysOf(press("k", { ctrlKey: true }), false)).toBe("mod+k");
    expect(keysOf(press("k", { metaKey: true }), true)).toBe("mod+k");
    expect(keysOf(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("mod+shift+z");
    expect(keysOf(press(" "), false)).toBe("space");
    expect(keysOf(press("ArrowUp", { shiftKey: true }), false)).toBe("shift+up");
  });

  it("takes signs as they are, whatever it took to type them", () => {
    expect(keysOf(press("?", { shiftKey: true }), false)).toBe("?");
    expect(keysOf(press("/", { shiftKey: true }), false)).toBe("/");
  });

  it("leaves the other platform's key and modifiers alone", () => {
    expect(keysOf(press("k", { ctrlKey: true }), true)).toBeNull();
    expect(keysOf(press("k", { metaKey: true }), false)).toBeNull();
    expect(keysOf(press("Shift", { shiftKey: true }), false)).toBeNull();
  });
});

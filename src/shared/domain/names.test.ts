import { describe, expect, it } from "vitest";
import { initials, searchable } from "./names.ts";

describe("searchable", () => {
  it("folds case, accents and letters that do not decompose", () => {
    expect(searchable("  Łukasz  GROẞ-Ørsted ")).toBe("lukasz gross-orsted");
    expect(searchable("محمد علي")).toBe("محمد علي");
  });
});

describe("initials", () => {
  it("takes the first and the last word, whatever the script", () => {
    expect(initials("ada maria park")).toBe("AP");
    expect(initials("李小龙")).toBe("李");
    expect(initials("🎨 (Zed)")).toBe("Z");
    expect(initials("🎨")).toBe("");
  });
});

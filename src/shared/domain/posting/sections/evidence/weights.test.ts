import { describe, expect, it } from "vitest";
import { signNamed } from "./signs.ts";
import { wordsOf } from "../../text/words.ts";
import { addSigns, evidenceOf, POINT, sumsOfWords, wordSigns } from "./weights.ts";

const evidence = evidenceOf([
  {
    kind: "asks",
    start: 0.5,
    weights: `
3: ^abilit; abilit; lead team
1: !colon; experienc; team$
-2: ^-s; free; the`,
  },
  { kind: "gives", start: 0, weights: "\n4: free; lunch$" },
]);

describe("weights", () => {
  it.each([
    ["Leads the team", -2 - 2 + 1, 0],
    ["Experience and experience again", 1, 0],
    ["Free lunch", -2, 8],
    ["Lead teams", 3 + 1, 0],
    ["", 0, 0],
  ])("of %j are added, each sign once", (text, asks, gives) => {
    const sums = sumsOfWords(evidence, wordsOf(text));
    expect(sums.map((sum) => Math.round(sum / POINT))).toEqual([asks, gives]);
  });

  it("are looked up under the names that they are counted by", () => {
    const text = "Leads teams that lead teams and the free lunch team";
    const bySign = wordSigns(wordsOf(text)).map((sign) =>
      evidenceOf([{ kind: "one", start: 0, weights: `\n1: ${sign}` }]),
    );
    for (const each of bySign) expect(sumsOfWords(each, wordsOf(text))).toEqual([POINT]);
  });

  it("of signs that are no words count each time and in full", () => {
    const sums = new Float64Array(2);
    addSigns(evidence, [signNamed("!colon"), signNamed("!unknown")], sums);
    expect([...sums]).toEqual([POINT, 0]);
  });
});

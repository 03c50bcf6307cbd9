import { expect, test } from "vitest";
import { shippedTemplates } from "../../../shared/domain/pipelineTemplates.ts";
import { formOfStages, movedRow, originOf, stagesOfForm } from "./pipelineForm.ts";

const [shipped] = shippedTemplates;
if (shipped === undefined) throw new Error("No template comes with the app.");

test("a form says what its stages said", () => {
  expect(stagesOfForm(formOfStages(shipped.stages))).toEqual(shipped.stages);
  const [row] = formOfStages(shipped.stages);
  expect(stagesOfForm([{ key: "a", name: "X", kind: "screen", target: " ", limit: "4" }])).toEqual([
    { name: "X", kind: "screen", targetDays: null, wipLimit: 4 },
  ]);
  expect(row?.target).toBe("3");
});

test("a row goes to another place, and nowhere beyond the ends", () => {
  const rows = formOfStages(shipped.stages.slice(0, 3));
  const keys = (from: number, to: number) => movedRow(rows, from, to).map(({ key }) => key);
  expect(keys(0, 2)).toEqual(["stage-1", "stage-2", "stage-0"]);
  expect(keys(2, 0)).toEqual(["stage-2", "stage-0", "stage-1"]);
  expect(keys(0, -1)).toEqual(["stage-0", "stage-1", "stage-2"]);
});

test("a template that came with the app is told from a changed one and an own one", () => {
  expect(originOf({ id: "1", ...shipped })).toBe("shipped");
  expect(originOf({ id: "1", name: shipped.name, stages: shipped.stages.slice(1) })).toBe(
    "changed",
  );
  expect(originOf({ id: "1", name: "Ours", stages: shipped.stages })).toBe("own");
});

import { expect, it } from "vitest";
import { lockProblem } from "../../scripts/tasks/check.mjs";
import { countE2e, countUnit, mergeCounts } from "../../scripts/tasks/counts.mjs";

it("adds the counts of both runners", () => {
  const unit = countUnit({
    success: false,
    numPassedTests: 10,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
  });
  const e2e = countE2e({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] });
  expect(unit).toEqual({ passed: 10, failed: 1, skipped: 2 });
  expect(e2e).toEqual({ passed: 3, failed: 2, skipped: 1 });
  expect(mergeCounts([unit, e2e])).toEqual({ passed: 13, failed: 3, skipped: 3 });
});

it("counts a test file that does not load as a failure", () => {
  const report = {
    success: false,
    numPassedTests: 4,
    numFailedTests: 0,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  };
  expect(countUnit(report)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

it("counts a run that failed outside of its tests as a failure", () => {
  expect(countUnit({ success: false, numPassedTests: 4, testResults: [] }).failed).toBe(1);
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countE2e({ stats, errors: [{ message: "no tests found" }] }).failed).toBe(1);
});

it("counts a runner without a report as a failure", () => {
  expect(countUnit(undefined).failed).toBe(1);
  expect(countE2e(undefined).failed).toBe(1);
});

it("finds a host in a lock file", () => {
  const clean = '{\n  "node_modules/a": {\n    "version": "1.0.0"\n  }\n}';
  expect(lockProblem(clean)).toBeUndefined();
  const host = clean.replace('"version": "1.0.0"', '"resolved": "https://registry.example/a.tgz"');
  expect(lockProblem(host)).toMatch(/names a host in line 3/);
});

import { isRecord } from "../setup/project.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts of tests */

/** What a runner counts as that ended without a report: one failure. */
const noReport = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {unknown} value
 * @returns {number}
 */
const countOf = (value) => (typeof value === "number" ? value : 0);

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * Counts from Vitest's JSON report. A file that could not be run has no tests to count as failed, so
 * it counts as one itself.
 * @param {Record<string, unknown> | undefined} report
 * @returns {Counts}
 */
export function countUnit(report) {
  if (report === undefined) return noReport;
  const brokenFiles = listOf(report["testResults"]).filter(
    (file) =>
      isRecord(file) &&
      file["status"] === "failed" &&
      !listOf(file["assertionResults"]).some(
        (test) => isRecord(test) && test["status"] === "failed",
      ),
  );
  const failed = countOf(report["numFailedTests"]) + brokenFiles.length;
  return {
    passed: countOf(report["numPassedTests"]),
    failed: report["success"] === false ? Math.max(failed, 1) : failed,
    skipped: countOf(report["numPendingTests"]) + countOf(report["numTodoTests"]),
  };
}

/**
 * Counts from Playwright's JSON report. A test that passed only when tried again has failed.
 * @param {Record<string, unknown> | undefined} report
 * @returns {Counts}
 */
export function countE2e(report) {
  const stats = report?.["stats"];
  if (!isRecord(stats)) return noReport;
  const errors = listOf(report?.["errors"]).length;
  return {
    passed: countOf(stats["expected"]),
    failed: countOf(stats["unexpected"]) + countOf(stats["flaky"]) + errors,
    skipped: countOf(stats["skipped"]),
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function mergeCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/**
 * For `describe.runIf`: gives the condition back, and prints why tests are skipped where it fails.
 * @param reason what this computer lacks, as the end of "Skipped: …"
 */
export function when(condition: boolean, reason: string): boolean {
  if (!condition) process.stderr.write(`Skipped: ${reason}\n`);
  return condition;
}

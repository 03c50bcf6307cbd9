import { decisionLabels } from "../../../shared/domain/decision.ts";
import type { CheckAnswer } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { DecisionView, WrittenFile } from "../../../shared/ipc/interviewViews.ts";
import type { ApplicationView } from "../../../shared/ipc/views.ts";
import { comparisonPage, debriefPage } from "../exporters/print/debrief.ts";
import type { Context } from "./context.ts";
import { localDate, plainDateText, roleText } from "./dates.ts";
import { compareApplications, getDebrief } from "./debriefs.ts";
import { writeDocument } from "./documents.ts";

const answerWords: Readonly<Record<CheckAnswer, string>> = {
  yes: "yes",
  no: "no",
  unclear: "unclear",
};

/** Writes a debrief as a PDF: the same as its screen shows to the acting person. */
export async function printDebrief(
  context: Context,
  { applicationId, token }: ParsedInputOf<"print.debrief">,
): Promise<WrittenFile> {
  const { debrief, checks, decisions, ...view } = getDebrief(context, { applicationId });
  const page = debriefPage({
    candidateName: view.candidateName,
    candidateRole: roleText(view),
    requisitionTitle: view.requisitionTitle,
    printedOn: plainDateText(localDate(context.clock())),
    debrief,
    checks: checks.map(checkText),
    decisions: decisions.map(decisionText),
    hiddenText: view.hiddenText,
  });
  return writeDocument(context, token, page);
}

/** Writes a comparison as a PDF. */
export async function printComparison(
  context: Context,
  { applicationIds, token }: ParsedInputOf<"print.compare">,
): Promise<WrittenFile> {
  const { comparison, heads, requisitionTitle } = compareApplications(context, { applicationIds });
  const page = comparisonPage({
    requisitionTitle,
    printedOn: plainDateText(localDate(context.clock())),
    comparison,
    names: heads.map((head) => head.candidateName),
    hiddenTexts: heads.map((head) => head.hiddenText),
  });
  return writeDocument(context, token, page);
}

function checkText({ check, answer, seenIn }: ApplicationView["checks"][number]): string {
  if (answer === null) return `${check.label}: open`;
  return `${check.label}: ${answerWords[answer]}${seenIn === null ? "" : `, ${seenIn}`}`;
}

function decisionText({ outcome, decidedBy, decidedAt, reason, revoked }: DecisionView): string {
  const on = plainDateText(localDate(new Date(decidedAt)));
  const text = `${decisionLabels[outcome]}, by ${decidedBy} on ${on}: ${reason}`;
  return revoked === null
    ? text
    : `${text} Revoked on ${plainDateText(localDate(new Date(revoked.at)))}: ${revoked.reason}`;
}

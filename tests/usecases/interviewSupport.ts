import { join } from "node:path";
import { readFileSync } from "node:fs";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import type { TeamMember } from "../../src/shared/ipc/views.ts";
import type { RatingAnswer } from "../../src/shared/domain/scorecard.ts";
import { addCandidates, createRequisition, criterion, openTestCore } from "./support.ts";
import type { TestCore } from "./support.ts";

export const nobody = "00000000-0000-7000-8000-000000000000";
export const berlin = (local: string) => ({ local, zone: "Europe/Berlin" });

/** A requisition with three criteria, Ada Park on it, and four people: me, Jo, Sam and Kim. */
export async function openInterviews() {
  const test = openTestCore();
  const requisition = await createRequisition(test, {
    criteria: [
      criterion("Paper", { weight: 3, questions: ["Which sheet was hardest?"] }),
      criterion("Photographs", { importance: "preferred", weight: 1 }),
      criterion("Teaching", { weight: 2, guidance: { low: "Tells.", middle: "", high: "Shows." } }),
    ],
  });
  const [applicationId = nobody, benId = nobody] = await addCandidates(test, requisition.id, [
    "Ada Park",
    "Ben Ode",
  ]);
  const me = (await test.ask("app.state", {})).actor;
  const [jo, sam, kim] = [
    await test.ask("member.add", { name: "Jo Tan", email: "jo@example.com" }),
    await test.ask("member.add", { name: "Sam Reyes", email: null }),
    await test.ask("member.add", { name: "Kim Lo", email: "kim@example.com" }),
  ];
  const { criteria } = await test.ask("scorecardTemplate.get", { requisitionId: requisition.id });
  const criterionId = (title: string) => criteria.find((one) => one.title === title)?.id ?? nobody;
  const act = (member: TeamMember) => test.ask("actor.choose", { id: member.id });
  return { test, requisition, applicationId, benId, me, jo, sam, kim, criterionId, act };
}

export type Interviews = Awaited<ReturnType<typeof openInterviews>>;

/** What `interview.plan` takes, for an interview on Thursday 7 May 2026 at ten in Berlin. */
export function interviewInput(
  { applicationId, jo }: Pick<Interviews, "applicationId" | "jo">,
  over: Partial<InputOf<"interview.plan">> = {},
): InputOf<"interview.plan"> {
  return {
    applicationId,
    interviewPlanId: null,
    name: "Onsite: craft",
    lengthMinutes: 60,
    place: "Studio 2",
    focusCriterionIds: [],
    questions: [],
    start: berlin("2026-05-07T10:00"),
    seats: [{ memberId: jo.id }],
    ...over,
  };
}

/** Fills a card of the acting person with one answer and a text for everything, and submits it. */
export async function submitCard(
  test: TestCore,
  scorecardId: string,
  answer: RatingAnswer,
  text = "Saw it.",
): Promise<void> {
  const id = scorecardId;
  const { ratings } = await test.ask("scorecard.get", { id });
  for (const { criterion: rated } of ratings) {
    await test.ask("scorecard.rate", { id, criterionId: rated.id, answer });
    await test.ask("scorecard.writeEvidence", { id, criterionId: rated.id, evidence: text });
  }
  await test.ask("scorecard.write", { id, recommendation: "yes" });
  await test.ask("scorecard.submit", { id, gapReason: null });
}

/** A token for a file in the test's own folder, and what was written there. */
export function fileFor(test: TestCore, name: string): { token: string; read: () => string } {
  const token = crypto.randomUUID();
  const path = join(test.folder, name);
  test.core().grantFile(token, path);
  return { token, read: () => readFileSync(path, "utf8") };
}

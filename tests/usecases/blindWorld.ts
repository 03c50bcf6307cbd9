import type { Blind } from "../../src/shared/domain/requisition.ts";
import type { TestCore } from "./support.ts";
import { fileFor, interviewInput, nobody, openInterviews, submitCard } from "./interviewSupport.ts";

/** Everything that one person thinks of a candidate; two worlds differ in nothing else. */
export interface Judgement {
  answer: 1 | 5;
  recommendation: "definitely_no" | "strong_yes";
  outcome: "decline" | "offer";
  /** Stands in every text; no text that anybody else wrote holds it. */
  canary: string;
}

export const low: Judgement = {
  answer: 1,
  recommendation: "definitely_no",
  outcome: "decline",
  canary: "canary-low",
};
export const high: Judgement = {
  answer: 5,
  recommendation: "strong_yes",
  outcome: "offer",
  canary: "canary-high",
};

/**
 * Ada's onsite with Jo and Sam. Jo handed a card in, reopened it and handed it in again; the
 * recruiter wrote notes and recorded a decision, and turned Ben down with a note. Sam, who acts
 * from then on, sits on both interviews and owes both cards, or (`after`) has handed both in.
 */
export async function openWorld(judgement: Judgement, blind: Blind, phase: "before" | "after") {
  const opened = await openInterviews();
  const { test, requisition, jo, sam, kim, me, act, applicationId, benId } = opened;
  const { canary, answer, recommendation, outcome } = judgement;
  await test.ask("requisition.setBlind", { id: requisition.id, blind });
  const seats = [jo, sam].map((member) => ({ memberId: member.id }));
  const ada = await test.ask("interview.plan", interviewInput(opened, { seats }));
  const ben = await test.ask(
    "interview.plan",
    interviewInput(opened, { applicationId: benId, seats: [{ memberId: sam.id }], start: null }),
  );
  test.passDays(5);

  await act(jo);
  const { scorecardId: first } = await test.ask("scorecard.open", { applicationId });
  await judge(test, first, { answer, canary, recommendation });
  const { scorecardId: second } = await test.ask("scorecard.reopen", {
    id: first,
    reason: `Reopened: ${canary}`,
  });
  await test.ask("scorecard.submit", { id: second, gapReason: `Gap: ${canary}` });

  await act(me);
  const { candidateId } = await test.ask("debrief.get", { applicationId });
  const { candidateId: benCandidateId } = await test.ask("debrief.get", { applicationId: benId });
  await test.ask("note.add", { candidateId, applicationId, text: `On it: ${canary}` });
  await test.ask("note.add", { candidateId, applicationId: null, text: `On them: ${canary}` });
  const { id: revoked } = await test.ask("decision.record", {
    applicationId,
    outcome,
    reason: `Because: ${canary}`,
  });
  await test.ask("decision.revoke", { id: revoked, reason: `Not so: ${canary}` });
  await test.ask("decision.record", { applicationId, outcome, reason: `After all: ${canary}` });

  await act(sam);
  const own: string[] = [];
  for (const id of [applicationId, benId]) {
    const { scorecardId } = await test.ask("scorecard.open", { applicationId: id });
    own.push(scorecardId);
    if (phase === "after") await submitCard(test, scorecardId, 3, "Sam's own words");
  }
  await act(me);
  const { reasons } = await test.ask("reason.list", {});
  await test.ask("application.reject", {
    applicationIds: [benId],
    reasonId: reasons.find((reason) => reason.kind === "rejected")?.id ?? nobody,
    note: `Turned down: ${canary}`,
  });
  await act(sam);
  return {
    ...{ test, requisition, applicationId, benId, candidateId, benCandidateId, sam, jo, kim, me },
    ...{ act, cards: { first, second, own }, interviews: { ada: ada.id, ben: ben.id } },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

async function judge(
  test: TestCore,
  id: string,
  { answer, canary, recommendation }: Pick<Judgement, "answer" | "canary" | "recommendation">,
): Promise<void> {
  const { ratings } = await test.ask("scorecard.get", { id });
  for (const { criterion } of ratings.slice(0, 2)) {
    await test.ask("scorecard.rate", { id, criterionId: criterion.id, answer });
    const evidence = `Saw: ${canary}`;
    await test.ask("scorecard.writeEvidence", { id, criterionId: criterion.id, evidence });
  }
  await test.ask("scorecard.write", {
    ...{ id, recommendation },
    takeaways: `In short: ${canary}`,
    privateNote: `Between us: private-${canary}`,
  });
  await test.ask("scorecard.submit", { id, gapReason: `Gap: ${canary}` });
}

/**
 * What somebody sees of an answer, as text that two worlds can be compared by: ids by the order in
 * which they first come, and without the folder of the test.
 */
export function seenOf(world: World, answer: unknown): string {
  const ids = new Map<string, string>();
  return JSON.stringify(answer)
    .replaceAll(world.test.folder, "folder")
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => {
      const known = ids.get(id) ?? `id${ids.size.toString()}`;
      ids.set(id, known);
      return known;
    });
}

/** What a command that writes a file leaves there. */
export async function writtenBy(
  world: World,
  name: string,
  write: (token: string) => Promise<unknown>,
): Promise<unknown> {
  const { token, read } = fileFor(world.test, name);
  const reply = await write(token);
  return { reply, file: read() };
}

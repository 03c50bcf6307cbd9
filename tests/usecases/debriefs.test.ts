import { describe, expect, it } from "vitest";
import { addCandidates, createRequisition, criterion, factsOf } from "./support.ts";
import { fileFor, interviewInput, nobody, openInterviews, submitCard } from "./interviewSupport.ts";

/** Ada's onsite with Jo (all 5), Sam (all 2) and Kim, who owes a card; four days later. */
async function openDebrief() {
  const opened = await openInterviews();
  const { test, jo, sam, kim, act, me, applicationId } = opened;
  const seats = [jo, sam, kim].map(({ id }) => ({ memberId: id }));
  const { id: interviewId } = await test.ask("interview.plan", interviewInput(opened, { seats }));
  test.passDays(9);
  const fill = async (member: typeof jo, answer: 2 | 5) => {
    await act(member);
    const { scorecardId } = await test.ask("scorecard.open", { applicationId });
    await submitCard(test, scorecardId, answer, `${member.name} says <b>${String(answer)}</b>`);
    return scorecardId;
  };
  const joCard = await fill(jo, 5);
  await fill(sam, 2);
  await act(me);
  return { ...opened, interviewId, joCard };
}

describe("a debrief", () => {
  it("puts criteria by interviewer, with splits first and missing cards named", async () => {
    const { test, applicationId } = await openDebrief();
    const view = await test.ask("debrief.get", { applicationId });
    expect(view).toMatchObject({
      candidateName: "Ada Park",
      requisitionTitle: "Conservator",
      stageName: "Applied",
      hiddenText: null,
      decisions: [],
      checks: [{ check: { label: "Degree" }, answer: null }],
    });
    const { debrief } = view;
    expect(
      debrief.columns.map(({ author, state, isOverdue }) => [author.name, state, isOverdue]),
    ).toEqual([
      ["Jo Tan", "in", false],
      ["Sam Reyes", "in", false],
      ["Kim Lo", "owed", true],
    ]);
    expect(debrief.rows.map((row) => [row.criterion.title, row.state, row.mean])).toEqual([
      ["Paper", "split", 3.5],
      ["Photographs", "split", 3.5],
      ["Teaching", "split", 3.5],
    ]);
    expect(debrief.attention.map(({ title }) => title)).toEqual([
      "Paper: 2 against 5",
      "Teaching: 2 against 5",
      "Photographs: 2 against 5",
      "Kim Lo owes a card",
    ]);
    expect(debrief.summary).toEqual({ mean: 3.5, ratedWeight: 6, totalWeight: 6 });
    expect((await test.refusal("debrief.get", { applicationId: nobody })).code).toBe("not_found");
  });

  it("lines up cards of former versions, by today's weights, with what was dropped below", async () => {
    const { test, requisition, applicationId, criterionId, kim, act, me } = await openDebrief();
    await test.ask("scorecardTemplate.save", {
      requisitionId: requisition.id,
      baseVersion: 1,
      criteria: [
        criterion("Works on paper", { id: criterionId("Paper"), weight: 1 }),
        criterion("Teaching others", { derivedFrom: [criterionId("Teaching")], weight: 4 }),
        criterion("Glass", { weight: 1 }),
      ],
      checks: [],
    });
    await act(kim);
    const { scorecardId } = await test.ask("scorecard.open", { applicationId });
    await submitCard(test, scorecardId, 2);
    await act(me);
    const { debrief } = await test.ask("debrief.get", { applicationId });
    expect(debrief.columns.map((column) => column.templateVersion)).toEqual([1, 1, 2]);
    expect(
      debrief.rows.map(({ criterion: { title }, cells }) => [
        title,
        ...cells.map(({ value, isDerived }) => `${String(value)}${isDerived ? " derived" : ""}`),
      ]),
    ).toEqual([
      ["Works on paper", "5", "2", "2"],
      ["Teaching others", "5 derived", "2 derived", "2"],
      ["Glass", "null", "null", "2"],
    ]);
    expect(debrief.dropped.map(({ criterion: { title }, mean }) => [title, mean])).toEqual([
      ["Photographs", 3.5],
    ]);
    expect(debrief.summary).toEqual({ mean: (3 + 4 * 3 + 2) / 6, ratedWeight: 6, totalWeight: 6 });
  });

  it("is compared with others of the requisition, two to six", async () => {
    const { test, requisition, applicationId, benId } = await openDebrief();
    const more = await addCandidates(test, requisition.id, ["C", "D", "E", "F", "G"]);
    const compare = (applicationIds: string[]) =>
      test.refusal("debrief.compare", { applicationIds });
    const view = await test.ask("debrief.compare", { applicationIds: [benId, applicationId] });
    expect(view.heads.map((head) => head.candidateName)).toEqual(["Ben Ode", "Ada Park"]);
    expect(view.comparison.rows.map(({ cells }) => cells.map(({ mean }) => mean))).toEqual([
      [null, 3.5],
      [null, 3.5],
      [null, 3.5],
    ]);
    expect(view.comparison.columns.map(({ recommendations }) => recommendations)).toEqual([
      [],
      ["yes", "yes"],
    ]);
    expect((await compare([applicationId, applicationId])).message).toBe(
      "Choose at least two candidates of a requisition to compare.",
    );
    expect((await compare([applicationId, benId, ...more])).message).toBe(
      "At most six candidates can be compared at once; 7 were chosen. Choose fewer.",
    );
    const other = await createRequisition(test, { facts: factsOf("Archivist") });
    const [stranger = nobody] = await addCandidates(test, other.id, ["Ada Park"]);
    expect((await compare([applicationId, stranger])).message).toMatch(/^These candidates are on/u);
    expect((await compare([applicationId, nobody])).code).toBe("not_found");
  });
});

describe("a decision", () => {
  it("is recorded with its reason, stands until it is revoked, and is on nobody's stack", async () => {
    const { test, applicationId } = await openDebrief();
    const undoBefore = await test.ask("history.state", {});
    const { id } = await test.ask("decision.record", {
      applicationId,
      outcome: "offer",
      reason: " Strong on paper ",
    });
    const again = { applicationId, outcome: "decline" as const, reason: "No" };
    expect(await test.refusal("decision.record", again)).toEqual({
      code: "conflict",
      message: "A decision stands already: “Make an offer”, by Me. Revoke it first, with a reason.",
    });
    expect((await test.refusal("decision.revoke", { id, reason: " " })).code).toBe("invalid_input");
    await test.ask("decision.revoke", { id, reason: "Budget" });
    expect((await test.refusal("decision.revoke", { id, reason: "Twice" })).message).toBe(
      "This decision was revoked already. Nothing was changed.",
    );
    await test.ask("decision.record", again);
    const { decisions, candidateId } = await test.ask("debrief.get", { applicationId });
    expect(decisions).toMatchObject([
      { outcome: "decline", reason: "No", decidedBy: "Me", revoked: null },
      { outcome: "offer", reason: "Strong on paper", revoked: { by: "Me", reason: "Budget" } },
    ]);
    expect(await test.ask("history.state", {})).toEqual(undoBefore);
    const { timeline } = await test.ask("candidate.get", { id: candidateId });
    expect(timeline.slice(0, 3).map(({ text }) => text)).toEqual([
      "Decision to decline recorded by Me",
      "Decision to make an offer revoked by Me",
      "Decision to make an offer recorded by Me",
    ]);
    expect(() => {
      test.write("UPDATE decision SET reason = 'Other'");
    }).toThrow("a recorded decision is kept");
  });

  it("needs the whole debrief: whoever still owes a card hands it in first", async () => {
    const { test, applicationId, kim, act } = await openDebrief();
    await act(kim);
    const input = { applicationId, outcome: "hold" as const, reason: "Wait" };
    expect((await test.refusal("decision.record", input)).message).toBe(
      "A decision needs the whole debrief. What others wrote is hidden until your own scorecard is in. Submit yours first.",
    );
    const { scorecardId } = await test.ask("scorecard.open", { applicationId });
    await submitCard(test, scorecardId, 5);
    await test.ask("decision.record", input);
  });
});

describe("on paper", () => {
  it("a debrief holds what its screen shows, escaped, and no private note", async () => {
    const { test, applicationId, jo, act, me, joCard } = await openDebrief();
    await act(jo);
    const { scorecardId } = await test.ask("scorecard.reopen", { id: joCard, reason: "x" });
    await test.ask("scorecard.write", { id: scorecardId, privateNote: "Between us." });
    await test.ask("scorecard.submit", { id: scorecardId, gapReason: null });
    await act(me);
    await test.ask("decision.record", {
      applicationId,
      outcome: "offer",
      reason: "A <sure> thing",
    });
    const { token, read } = fileFor(test, "debrief.pdf");
    expect(await test.ask("print.debrief", { applicationId, token })).toEqual({
      fileName: "debrief.pdf",
    });
    const page = read();
    expect(page).toContain("Jo Tan says &lt;b&gt;5&lt;/b&gt;");
    expect(page).toContain("Paper: 2 against 5");
    expect(page).toContain("3.5 of 5. Rests on 6 of 6 weight.");
    expect(page).toContain("A &lt;sure&gt; thing");
    expect(page).not.toContain("Between us.");
    expect(page).not.toMatch(/<script|https?:\/\//u);
    expect((await test.refusal("print.debrief", { applicationId, token: nobody })).message).toBe(
      "The place to save the file is no longer known. Choose it again.",
    );
  });

  it("a comparison holds the candidates side by side", async () => {
    const { test, applicationId, benId } = await openDebrief();
    const { token, read } = fileFor(test, "comparison.pdf");
    await test.ask("print.compare", { applicationIds: [applicationId, benId], token });
    expect(read().match(/<th class="figure">(?:Ada Park|Ben Ode)<\/th>/gu)).toHaveLength(2);
  });

  it("kits hold focus, guidance, scale and checks, one interview or a whole day", async () => {
    const opened = await openDebrief();
    const { test, interviewId, benId, criterionId, jo } = opened;
    const focusCriterionIds = [criterionId("Teaching"), criterionId("Paper")];
    const ben = {
      applicationId: benId,
      focusCriterionIds,
      questions: ["Why <you>?"],
      name: "Talk",
    };
    await test.ask("interview.plan", interviewInput(opened, ben));
    const day = fileFor(test, "day.pdf");
    const of = { kind: "day" as const, on: "2026-05-07" };
    expect(await test.ask("print.kits", { of, token: day.token })).toEqual({
      fileName: "day.pdf",
      count: 2,
    });
    const kits = day.read().split('<article class="kit">').slice(1);
    const [onsite = "", talk = ""] = kits;
    expect(onsite).toContain("Which sheet was hardest?");
    expect(onsite).toContain("Photographs");
    expect(talk).toContain("Why &lt;you&gt;?");
    expect(talk).not.toContain("Which sheet was hardest?");
    expect(talk).toContain("<span>Shows.</span>");
    expect(talk).toContain("<span>4 Yes</span>");
    expect(talk).toContain("<li>Photographs (preferred)</li>");
    expect(talk).toContain("<li>Degree: open</li>");
    expect(talk).not.toContain("says");
    const one = fileFor(test, "one.pdf");
    const single = { kind: "interview" as const, id: interviewId };
    expect(await test.ask("print.kits", { of: single, token: one.token })).toMatchObject({
      count: 1,
    });
    const none = { kind: "day" as const, on: "2026-05-08", interviewerId: jo.id };
    expect((await test.refusal("print.kits", { of: none, token: one.token })).message).toBe(
      "There is no interview on that day. Choose another day.",
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  coreContract,
  type CommandName,
  type CoreRouteName,
  type InputOf,
  type OutputOf,
  type QueryName,
} from "../../src/shared/ipc/contract.ts";
import { high, low, openWorld, seenOf, writtenBy, type World } from "./blindWorld.ts";
import { nobody } from "./interviewSupport.ts";

/*
 * Two worlds that differ in nothing but what others think of a candidate must look the same to an
 * interviewer from whom that is hidden, by every route. Stages, tags, next actions, offers, reasons
 * from the list and notes on a cancelled interview are facts of the pipeline, not judgements.
 */

type CoreQuery = Extract<QueryName, CoreRouteName>;
/** Commands whose answer tells something. */
type Telling = {
  [Name in Extract<CommandName, CoreRouteName>]: OutputOf<Name> extends null ? never : Name;
}[Extract<CommandName, CoreRouteName>];

/** What to ask of a route, or why there is nothing to ask. */
type Asked<Name extends CoreRouteName> = string | ((world: World) => InputOf<Name>[]);

const ofRequisition = ({ requisition }: World) => [{ requisitionId: requisition.id }];
const everywhere = { search: "", requisitionId: null, offset: 0, limit: 500 } as const;
const byName = { column: "name", descending: false } as const;

/** A statement for every query: one that is missing does not compile, and fails below. */
const queries: { [Name in CoreQuery]: Asked<Name> } = {
  "app.state": () => [{}],
  "home.get": () => [{}],
  "palette.search": () => ["", "canary", "low", "high", "Ada"].map((text) => ({ text })),
  "history.state": () => [{}],
  "posting.read": "it reads the text it is given",
  "posting.import": "it reads a file that a person chose",
  "posting.get": ofRequisition,
  "posting.compare": "it reads a posting beside the template, and no card",
  "requisition.list": () => [{}],
  "requisition.get": ({ requisition }) => [{ id: requisition.id }],
  "competency.list": "the library holds no candidate",
  "scorecardTemplate.get": ofRequisition,
  "scorecardTemplate.draft": "it writes criteria for lines of a posting",
  "scorecardTemplate.versions": ofRequisition,
  "savedScorecard.list": () => [{}],
  "board.get": ofRequisition,
  "board.flow": ofRequisition,
  "board.left": ({ requisition }) =>
    (["hired", "rejected", "withdrawn", "other"] as const).map((kind) => ({
      requisitionId: requisition.id,
      kind,
    })),
  "savedView.list": () => [{ screen: "board" }],
  "pipelineTemplate.list": () => [{}],
  "reason.list": () => [{}],
  "offer.list": ({ applicationId }) => [{ applicationId }],
  "candidate.list": () =>
    ["", "canary", "low"].flatMap((search) => [
      { ...everywhere, search, disposition: "all", sort: byName },
      { ...everywhere, search, disposition: "left", sort: { ...byName, column: "activity" } },
    ]),
  "candidate.get": ({ candidateId, benCandidateId }) => [
    { id: candidateId },
    { id: benCandidateId },
  ],
  "candidate.readMany": ({ requisition }) => [
    { requisitionId: requisition.id, text: "Ada Park, ada.park@example.com" },
  ],
  "scorecard.get": ({ cards }) => [cards.first, cards.second, ...cards.own].map((id) => ({ id })),
  "interviewPlan.get": ofRequisition,
  "interviewPlan.templates": () => [{}],
  "interview.list": ({ applicationId }) => [{}, { applicationId }],
  "interview.get": ({ interviews }) => [{ id: interviews.ada }, { id: interviews.ben }],
  "scorecard.owed": () => [{}],
  "scorecard.reminder": ({ sam, jo }) => [{ memberId: sam.id }, { memberId: jo.id }],
  "debrief.get": ({ applicationId, benId }) => [{ applicationId }, { applicationId: benId }],
  "debrief.compare": ({ applicationId, benId }) => [{ applicationIds: [applicationId, benId] }],
};

/** What commands write and tell, in the order in which they are tried. */
const commands = {
  "application.answerCheck": async (world) => {
    const { test, requisition, applicationId } = world;
    const template = await test.ask("scorecardTemplate.get", { requisitionId: requisition.id });
    const checkId = template.checks[0]?.id ?? nobody;
    const input = { applicationId, checkId, answer: "yes", seenIn: null };
    return test.raw("application.answerCheck", input);
  },
  "history.undo": ({ test }) => test.raw("history.undo", {}),
  "history.redo": ({ test }) => test.raw("history.redo", {}),
  "scorecard.open": ({ test, applicationId }) => test.raw("scorecard.open", { applicationId }),
  "scorecard.reopen": ({ test, cards }) =>
    test.raw("scorecard.reopen", { id: cards.second, reason: "Mine" }),
  "decision.record": ({ test, applicationId }) =>
    test.raw("decision.record", { applicationId, outcome: "hold", reason: "Mine" }),
  "interview.change": ({ test, interviews }) =>
    test.raw("interview.change", {
      ...{ id: interviews.ada, name: "Onsite", lengthMinutes: 50, place: null },
      ...{ focusCriterionIds: [], questions: [] },
    }),
  "export.pipeline": (world) =>
    writtenBy(world, "pipeline.csv", (token) => {
      const requisitionId = world.requisition.id;
      return world.test.raw("export.pipeline", { requisitionId, format: "csv", token, job: token });
    }),
  "export.interviewCalendar": (world) =>
    writtenBy(world, "ada.ics", (token) =>
      world.test.raw("export.interviewCalendar", { id: world.interviews.ada, token }),
    ),
  "print.kits": (world) =>
    writtenBy(world, "kits.pdf", (token) =>
      world.test.raw("print.kits", { of: { kind: "day", on: "2026-05-07" }, token }),
    ),
  "print.debrief": (world) =>
    writtenBy(world, "debrief.pdf", (token) =>
      world.test.raw("print.debrief", { applicationId: world.applicationId, token }),
    ),
  "print.compare": (world) =>
    writtenBy(world, "compare.pdf", (token) => {
      const applicationIds = [world.applicationId, world.benId];
      return world.test.raw("print.compare", { applicationIds, token });
    }),
} satisfies Partial<Record<CoreRouteName, (world: World) => Promise<unknown>>>;

/** What the other commands tell: nothing of others' judgement. One that is missing does not compile. */
const untold: { [Name in Exclude<Telling, keyof typeof commands>]: string } = {
  "app.removeSampleData": "counts of what was removed",
  "settings.save": "the settings",
  "member.add": "the person who was added",
  "application.add": "an id",
  "application.addMany": "ids and who was there already",
  "application.transfer": "an id",
  "application.hire": "the opening that was filled",
  "savedView.save": "an id",
  "candidate.add": "ids",
  "candidate.addMany": "ids and who was there already",
  "competency.import": "what a file held",
  "interviewPlan.save": "the plan",
  "interviewPlan.saveAsTemplate": "an id",
  "interviewPlan.applyTemplate": "the plan",
  "interview.plan": "an id, and who is elsewhere at that time",
  "interview.reschedule": "what the clocks do, and who is elsewhere at that time",
  "interview.setSeats": "who is elsewhere at that time",
  "offer.save": "an id",
  "requisition.draftFromPostings": "ids",
  "reason.add": "an id",
  "requisition.create": "an id",
  "scorecardTemplate.save": "the template",
  "stage.add": "an id",
  "pipelineTemplate.save": "an id",
  "pipelineTemplate.saveFrom": "an id",
  "pipelineTemplate.apply": "the stages",
};

/** Everything that Sam is shown, by route. */
async function seenBySam(world: World): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const [route, asked] of Object.entries(queries)) {
    if (typeof asked === "string") continue;
    const replies: unknown[] = [];
    for (const input of asked(world)) {
      const reply = await world.test.raw(route, input);
      const code = reply.ok ? "ok" : reply.error.code;
      expect(["ok", "refused", "not_found"], `${route} can be asked`).toContain(code);
      replies.push(reply);
    }
    seen.set(route, seenOf(world, replies));
  }
  for (const [route, tried] of Object.entries(commands)) {
    seen.set(route, seenOf(world, await tried(world)));
  }
  return seen;
}

/** The routes by which the two worlds look different to Sam. */
async function differing(
  blind: "never" | "until_submitted" | "always",
  phase: "before" | "after",
): Promise<string[]> {
  const [one, other] = [
    await seenBySam(await openWorld(low, blind, phase)),
    await seenBySam(await openWorld(high, blind, phase)),
  ];
  for (const text of [...one.values(), ...other.values()]) expect(text).not.toContain("private-");
  return [...one.keys()].filter((route) => one.get(route) !== other.get(route));
}

const judging = [
  "board.get",
  "candidate.get",
  "scorecard.get",
  "debrief.get",
  "debrief.compare",
  "export.pipeline",
  "print.debrief",
  "print.compare",
];

describe("blind", () => {
  it("has a statement for every query of the core", () => {
    const known = Object.entries(coreContract).filter(([, { kind }]) => kind === "query");
    expect(Object.keys(queries).sort()).toEqual(known.map(([name]) => name).sort());
    expect(Object.keys(coreContract)).toEqual(expect.arrayContaining(Object.keys(untold)));
  });

  it.each([
    ["until_submitted", "before"],
    ["always", "before"],
    ["always", "after"],
  ] as const)(
    "%s, %s submission: no route tells one world from the other",
    async (blind, phase) => {
      expect(await differing(blind, phase)).toEqual([]);
    },
  );

  it.each([
    ["never", "before"],
    ["never", "after"],
    ["until_submitted", "after"],
  ] as const)("%s, %s submission: the routes that judge do", async (blind, phase) => {
    const told = await differing(blind, phase);
    expect(told).toEqual(expect.arrayContaining(judging));
    for (const route of ["palette.search", "history.state", "candidate.list", "print.kits"]) {
      expect(told, route).not.toContain(route);
    }
  });

  it("keeps the private note for the recruiters of the hiring team", async () => {
    const world = await openWorld(low, "never", "after");
    const { test, cards, requisition, kim, me, jo, act } = world;
    const noteFor = async (member: typeof kim) => {
      await act(member);
      return (await test.ask("scorecard.get", { id: cards.second })).privateNote;
    };
    expect(await noteFor(me)).toBe("Between us: private-canary-low");
    await test.ask("requisition.setTeam", {
      id: requisition.id,
      recruiterIds: [kim.id],
      hiringManagerIds: [],
      interviewerIds: [],
    });
    expect(await noteFor(kim)).toBe("Between us: private-canary-low");
    expect(await noteFor(jo)).toBe("Between us: private-canary-low");
    expect(await noteFor(me)).toBe("");
  });

  it("is set for each requisition, and changing it can be undone", async () => {
    const { test, requisition, act, me } = await openWorld(low, "never", "before");
    await act(me);
    const { id } = requisition;
    await test.ask("requisition.setBlind", { id, blind: "always" });
    const blind = async () => (await test.ask("requisition.get", { id })).requisition.blind;
    expect(await blind()).toBe("always");
    expect((await test.ask("history.undo", {})).label).toBe(
      "Change who sees others' scorecards on Conservator",
    );
    expect(await blind()).toBe("never");
    expect((await test.refusal("requisition.setBlind", { id: nobody, blind: "never" })).code).toBe(
      "not_found",
    );
  });
});

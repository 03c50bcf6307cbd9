import { describe, expect, it } from "vitest";
import { hiddenText, mayReadCard, mayReadOthers, mayReadPrivateNote } from "./blind.ts";

const recruiter = { actorId: "me", hasSeat: false, owesCard: false };
const owing = { actorId: "me", hasSeat: true, owesCard: true };
const done = { actorId: "me", hasSeat: true, owesCard: false };
const theirs = { authorId: "other", status: "submitted" as const };

describe("blind", () => {
  it.each([
    ["never", { recruiter: true, owing: true, done: true }],
    ["until_submitted", { recruiter: true, owing: false, done: true }],
    ["always", { recruiter: true, owing: false, done: false }],
  ] as const)("%s", (blind, expected) => {
    expect({
      recruiter: mayReadOthers(blind, recruiter),
      owing: mayReadOthers(blind, owing),
      done: mayReadOthers(blind, done),
    }).toEqual(expected);
    expect(mayReadCard(theirs, blind, owing)).toBe(expected.owing);
  });

  it("never hides a person's own card, and always another's draft", () => {
    expect(mayReadCard({ authorId: "me", status: "draft" }, "always", owing)).toBe(true);
    expect(mayReadCard({ authorId: "other", status: "draft" }, "never", recruiter)).toBe(false);
  });

  it("shows a private note to its author and to the recruiters of the hiring team", () => {
    const nobody = new Set<string>();
    expect(mayReadPrivateNote({ authorId: "other" }, recruiter, nobody)).toBe(true);
    expect(mayReadPrivateNote({ authorId: "other" }, done, nobody)).toBe(false);
    expect(mayReadPrivateNote({ authorId: "me" }, done, nobody)).toBe(true);
    expect(mayReadPrivateNote({ authorId: "other" }, done, new Set(["me"]))).toBe(true);
    expect(mayReadPrivateNote({ authorId: "other" }, recruiter, new Set(["she"]))).toBe(false);
  });

  it("says why something is hidden, and what to do", () => {
    expect(hiddenText("until_submitted", done)).toBeNull();
    expect(hiddenText("until_submitted", owing)).toMatch(/Submit yours first\.$/u);
    expect(hiddenText("always", done)).toMatch(/hidden from interviewers/u);
  });
});

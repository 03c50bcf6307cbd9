import { describe, expect, it } from "vitest";
import { decideEmail, decideNewCandidate, distinctTags } from "./candidate.ts";

describe("decideNewCandidate", () => {
  const known = { id: "ada", name: "Ada Park", isActiveHere: false };
  const decide = (over: Partial<Parameters<typeof decideNewCandidate>[0]>) =>
    decideNewCandidate({ name: "Ada Park", known, requisitionTitle: "Curator", ...over });

  it("makes somebody new where the address is free", () => {
    expect(decide({ known: null })).toEqual({ ok: true, value: { kind: "new" } });
  });

  it("takes the known person of the same name, and nobody of another", () => {
    expect(decide({ name: "ada  PARK" })).toEqual({
      ok: true,
      value: { kind: "known", candidateId: "ada" },
    });
    expect(decide({ name: "Ben Ode" })).toMatchObject({
      refusal: {
        code: "conflict",
        message:
          "Ada Park is a candidate with this e-mail address already. Add Ada Park to Curator instead, or use another address.",
      },
    });
  });

  it("refuses a second active application, and the same prospect twice", () => {
    expect(decide({ known: { ...known, isActiveHere: true } })).toMatchObject({
      refusal: { rule: "already_here" },
    });
    expect(decide({ requisitionTitle: null })).toMatchObject({ refusal: { rule: "email_known" } });
  });
});

describe("decideEmail", () => {
  it("refuses an address that another candidate has", () => {
    expect(decideEmail(null).ok).toBe(true);
    expect(decideEmail({ name: "Ada Park" })).toMatchObject({ refusal: { rule: "email_known" } });
  });
});

describe("distinctTags", () => {
  it("keeps the first spelling", () => {
    expect(distinctTags(["Rust", "rust", "Go"])).toEqual(["Rust", "Go"]);
  });
});

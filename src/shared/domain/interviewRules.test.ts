import { describe, expect, it } from "vitest";
import {
  decideInterviewStatus,
  decideSeatCard,
  decideSeats,
  doubleBookings,
  isCardDue,
  movedDues,
  usualDue,
  type KnownSeat,
} from "./interviewRules.ts";
import type { Decision } from "./refusal.ts";

const start = { local: "2026-05-07T10:00", zone: "Europe/Berlin" };
const seat = (name: string, card: KnownSeat["card"], dueOn = "2026-05-11"): KnownSeat => ({
  id: `${name}'s seat`,
  member: { id: name, name },
  dueOn,
  card,
});
const members = new Set(["Jo", "Ada", "Sam"]);
const ruleOf = (decision: Decision<unknown>) => (decision.ok ? "ok" : decision.refusal.rule);

describe("seats", () => {
  const wants = (names: string[], seats: KnownSeat[], dueOn: string | null = null) =>
    decideSeats({
      seats,
      wanted: names.map((memberId) => ({ memberId, dueOn })),
      memberIds: members,
      start,
    });

  it("are added with the usual due date, two working days after the interview", () => {
    expect(usualDue(start)).toBe("2026-05-11");
    expect(wants(["Jo", "Ada"], [seat("Jo", "draft")])).toEqual({
      ok: true,
      value: { added: [{ memberId: "Ada", dueOn: "2026-05-11" }], removed: [], due: [] },
    });
    expect(wants(["Jo"], [seat("Jo", "owed")], "2026-05-20")).toMatchObject({
      value: { added: [], due: [{ seatId: "Jo's seat", dueOn: "2026-05-20" }] },
    });
  });

  it("are removed unless a card is on them, with what to do", () => {
    expect(wants([], [seat("Jo", "owed")])).toMatchObject({ value: { removed: ["Jo's seat"] } });
    expect(wants([], [seat("Jo", "draft")])).toMatchObject({
      refusal: {
        rule: "card_begun",
        message:
          "Jo has begun a scorecard for this interview, so the seat cannot be removed. Ask Jo to submit the card or to delete the draft first.",
      },
    });
    expect(ruleOf(wants([], [seat("Jo", "in")]))).toBe("card_in");
  });

  it("are for people of the team, each once", () => {
    expect(ruleOf(wants(["Jo", "Jo"], []))).toBe("interviewer_twice");
    expect(ruleOf(wants(["Nobody"], []))).toBe("interviewer_unknown");
  });

  it("move their usual due date with the interview, and keep one that was chosen", () => {
    const later = { ...start, local: "2026-05-14T10:00" };
    const seats = [seat("Jo", "owed"), seat("Ada", "owed", "2026-05-20"), seat("Sam", "in")];
    expect(movedDues(seats, start, later)).toEqual([{ seatId: "Jo's seat", dueOn: "2026-05-18" }]);
    expect(movedDues(seats, start, null)).toEqual([{ seatId: "Jo's seat", dueOn: null }]);
  });
});

describe("an interview", () => {
  const change = (
    status: "planned" | "done" | "cancelled" | "no_show",
    to: "planned" | "done" | "cancelled" | "no_show",
    ...cards: KnownSeat["card"][]
  ) =>
    ruleOf(
      decideInterviewStatus(
        { name: "Onsite", status, seats: cards.map((card, at) => seat(`P${String(at)}`, card)) },
        to,
      ),
    );

  it("is called off only while nobody has written about it", () => {
    expect(change("planned", "cancelled", "owed")).toBe("ok");
    expect(change("planned", "cancelled", "draft")).toBe("card_begun");
    expect(change("planned", "no_show", "owed", "in")).toBe("card_in");
    expect(change("done", "cancelled")).toBe("not_planned");
    expect(change("cancelled", "done")).toBe("not_planned");
    expect(change("cancelled", "planned")).toBe("ok");
    expect(change("planned", "done", "draft")).toBe("ok");
  });

  it("owes cards once it has begun", () => {
    expect(isCardDue({ status: "planned", instant: 10 }, 9)).toBe(false);
    expect(isCardDue({ status: "planned", instant: 10 }, 10)).toBe(true);
    expect(isCardDue({ status: "planned", instant: null }, 0)).toBe(true);
    expect(isCardDue({ status: "done", instant: 10 }, 9)).toBe(true);
    expect(isCardDue({ status: "no_show", instant: 1 }, 9)).toBe(false);
  });

  it("takes a card from whoever has the seat, unless it was called off", () => {
    const jo = { memberId: "Jo", memberName: "Jo" };
    const onsite = { name: "Onsite", status: "planned" as const };
    expect(ruleOf(decideSeatCard(jo, onsite, "Jo"))).toBe("ok");
    expect(ruleOf(decideSeatCard(jo, onsite, "Ada"))).toBe("seat_of_other");
    expect(ruleOf(decideSeatCard(jo, { ...onsite, status: "cancelled" }, "Jo"))).toBe(
      "not_planned",
    );
  });

  it("says who is elsewhere at that time", () => {
    const hour = 3_600_000;
    const other = (instant: number) => ({
      id: "other",
      name: "Screen",
      candidateName: "Ben Ode",
      status: "planned" as const,
      instant,
      lengthMinutes: 30,
      seats: [seat("Jo", "owed"), seat("Sam", "owed")],
    });
    const mine = { id: "mine", instant: hour, lengthMinutes: 60, memberIds: new Set(["Jo"]) };
    expect(doubleBookings(mine, [other(hour / 2 + 1)])).toEqual([
      "Jo is on “Screen” with Ben Ode at that time.",
    ]);
    expect(doubleBookings(mine, [other(hour / 2), other(2 * hour)])).toEqual([]);
  });
});

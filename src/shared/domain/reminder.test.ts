import { describe, expect, it } from "vitest";
import { mailLink, reminderText, type OwedLine } from "./reminder.ts";

const line = (over: Partial<OwedLine> = {}): OwedLine => ({
  candidateName: "Ada Park",
  interviewName: "Onsite: craft",
  requisitionTitle: "Conservator",
  dueOn: "2026-05-06",
  ...over,
});
const write = (...owed: OwedLine[]) =>
  reminderText({ memberName: "Jo Tan", fromName: "Mara Voss", owed, today: "2026-05-07" });

describe("a reminder", () => {
  it("names what is owed and since when, to one person", () => {
    expect(write(line()).subject).toBe("Scorecard for Ada Park");
    expect(write(line()).body).toBe(
      `Hello Jo,

your scorecard for this interview is still open:
- Ada Park: Onsite: craft, Conservator, was due on 2026-05-06

Could you fill it in while the conversation is fresh? A few words of evidence for each rating are enough.

Thank you,
Mara Voss`,
    );
    const many = write(line(), line({ dueOn: null }), line({ dueOn: "2026-05-07" }));
    expect(many.subject).toBe("3 scorecards");
    expect(many.body).toMatch(/fill them in/u);
    expect(many.body).toMatch(/due on 2026-05-07\n/u);
  });

  it("fits a mail link, whatever the names, and counts what did not fit", () => {
    const owed = Array.from({ length: 60 }, (_, at) =>
      line({ candidateName: `${"李小龙 & Söhne? #".repeat(5)} ${at.toString()}` }),
    );
    const { body, shortBody, subject } = write(...owed);
    expect(body.split("\n").filter((one) => one.startsWith("- "))).toHaveLength(60);
    const shown = shortBody.split("\n").filter((one) => /^- .*: Onsite/u.test(one)).length;
    expect(shortBody).toContain(`- and ${(60 - shown).toString()} more`);
    const link = mailLink({ to: "jo@example.com", subject, body: shortBody });
    expect(link.length).toBeLessThan(2_000);
    const url = new URL(link);
    expect(url.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(shortBody);
    expect(url.pathname).toBe("jo@example.com");
  });

  it("lets no address carry more recipients or headers", () => {
    const link = mailLink({ to: "a@example.com?cc=b@example.com", subject: "x&bcc=y", body: "" });
    const url = new URL(link);
    expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(url.searchParams.get("subject")).toBe("x&bcc=y");
  });
});

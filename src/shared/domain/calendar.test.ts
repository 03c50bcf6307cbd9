import { describe, expect, it } from "vitest";
import { calendarText, type CalendarEntry } from "./calendar.ts";
import { instantOfStart } from "./zones.ts";

const entry: CalendarEntry = {
  id: "0199c0de-0000-7000-8000-000000000001",
  sequence: 2,
  stampedAt: "2026-05-01T09:00:00.000Z",
  start: { local: "2026-05-04T10:00", zone: "Europe/Berlin" },
  lengthMinutes: 60,
  summary: "Onsite; craft, Ada Park",
  place: "Room 4\nSecond floor\\left",
  status: "planned",
  organizer: { name: 'Mara "V" Voss', email: "mara@example.com" },
  attendees: [{ name: "Jo Tan", email: "jo+shortlist@example.com" }],
};

interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
  inside: string;
}

/** Reads a calendar back as RFC 5545 says: unfolded, by property, with the component it is in. */
function parsed(text: string): Property[] {
  expect(text.endsWith("\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  }
  const inside: string[] = [];
  return text
    .replace(/\r\n[ \t]/gu, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, head = "", value = ""] = /^((?:[^":]|"[^"]*")+):(.*)$/su.exec(line) ?? [];
      const [name = "", ...rest] = head.match(/(?:[^";]|"[^"]*")+/gu) ?? [];
      if (name === "BEGIN") inside.push(value);
      const where = inside.join("/");
      if (name === "END") expect(inside.pop()).toBe(value);
      const parameters = Object.fromEntries(
        rest.map((one): [string, string] => {
          const [key = "", given = ""] = one.split("=");
          return [key, given.replace(/^"|"$/gu, "")];
        }),
      );
      return { name, parameters, value, inside: where };
    });
}

const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/gu, (_, one: string) => (/n/iu.test(one) ? "\n" : one));

/** The instant of DTSTART by the VTIMEZONE that is in the file, and by nothing else. */
function instantByFile(properties: readonly Property[]): number {
  const timeOf = (value: string) =>
    Date.parse(
      value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/u, "$1-$2-$3T$4:$5:$6.000Z"),
    );
  const offsetOf = (value: string) => {
    const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d)(\d\d)/u.exec(value) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
  const start = properties.find((one) => one.inside.endsWith("VEVENT") && one.name === "DTSTART");
  const local = timeOf(start?.value ?? "");
  const rules: { onset: number; from: number; to: number }[] = [];
  for (const { name, value, inside } of properties) {
    if (!/VTIMEZONE\/(?:STANDARD|DAYLIGHT)$/u.test(inside)) continue;
    if (name === "BEGIN") rules.push({ onset: 0, from: 0, to: 0 });
    const rule = rules.at(-1);
    if (rule === undefined) continue;
    if (name === "DTSTART") rule.onset = timeOf(value);
    if (name === "TZOFFSETFROM") rule.from = offsetOf(value);
    if (name === "TZOFFSETTO") rule.to = offsetOf(value);
  }
  const inForce = rules
    .sort((a, b) => a.onset - b.onset)
    .filter((rule) => rule.onset - rule.from <= local - rule.from)
    .at(-1);
  return local - (inForce?.to ?? NaN);
}

describe("an .ics file", () => {
  it("holds the interview, and reads back as it was written", () => {
    const properties = parsed(calendarText(entry));
    const value = (name: string) => properties.find((one) => one.name === name)?.value ?? "";
    expect(value("VERSION")).toBe("2.0");
    expect(value("METHOD")).toBe("REQUEST");
    expect(value("UID")).toBe(`${entry.id}@shortlist`);
    expect(value("SEQUENCE")).toBe("2");
    expect(value("DTSTAMP")).toBe("20260501T090000Z");
    expect(value("STATUS")).toBe("CONFIRMED");
    expect(unescaped(value("SUMMARY"))).toBe(entry.summary);
    expect(unescaped(value("LOCATION"))).toBe(entry.place);
    expect(value("URL")).toBe("");
    expect(properties.find((one) => one.name === "DTEND")).toMatchObject({
      value: "20260504T110000",
      parameters: { TZID: "Europe/Berlin" },
    });
    expect(properties.find((one) => one.name === "ATTENDEE")).toMatchObject({
      value: "mailto:jo+shortlist@example.com",
      parameters: { CN: "Jo Tan", RSVP: "TRUE" },
    });
    expect(properties.find((one) => one.name === "ORGANIZER")?.parameters["CN"]).toBe(
      "Mara 'V' Voss",
    );
  });

  it.each([
    ["2026-05-04T10:00", "Europe/Berlin"],
    ["2026-01-04T10:00", "Europe/Berlin"],
    ["2026-10-25T02:30", "Europe/Berlin"],
    ["2026-10-25T03:00", "Europe/Berlin"],
    ["2026-07-01T09:15", "America/New_York"],
    ["2026-07-01T09:15", "Asia/Kolkata"],
    ["2026-07-01T09:15", "Australia/Lord_Howe"],
    ["2026-03-10T09:15", "Africa/Casablanca"],
    ["2026-07-01T09:15", "UTC"],
  ])("says with its own zone rules when %s in %s is", (local, zone) => {
    const start = { local, zone };
    const properties = parsed(calendarText({ ...entry, start }));
    expect(properties.find((one) => one.name === "TZID")?.value).toBe(zone);
    expect(instantByFile(properties)).toBe(instantOfStart(start));
  });

  it("ends after the clocks have changed when the interview lasts over it", () => {
    const start = { local: "2026-03-29T01:30", zone: "Europe/Berlin" };
    const properties = parsed(calendarText({ ...entry, start, lengthMinutes: 60 }));
    expect(properties.find((one) => one.name === "DTEND")?.value).toBe("20260329T033000");
  });

  it("cancels under the same UID", () => {
    const properties = parsed(calendarText({ ...entry, status: "cancelled", sequence: 3 }));
    const value = (name: string) => properties.find((one) => one.name === name)?.value;
    expect([value("METHOD"), value("STATUS"), value("SEQUENCE"), value("UID")]).toEqual([
      "CANCEL",
      "CANCELLED",
      "3",
      `${entry.id}@shortlist`,
    ]);
  });

  it("folds long lines between characters, takes a link, and needs nobody's address", () => {
    const summary = `${"Gespräch über Gärten 👩‍🎨 ".repeat(12)}\u0007end`;
    const place = "Call https://meet.example.com/abc";
    const text = calendarText({ ...entry, summary, place, organizer: null, attendees: [] });
    const properties = parsed(text);
    const value = (name: string) => properties.find((one) => one.name === name)?.value ?? "";
    expect(unescaped(value("SUMMARY"))).toBe(summary.replace("\u0007", ""));
    expect(value("URL")).toBe("https://meet.example.com/abc");
    expect(value("METHOD")).toBe("PUBLISH");
    expect(value("ATTENDEE")).toBe("");
  });

  it("lets nothing that people wrote break out of its line", () => {
    const evil = "x\r\nATTENDEE:mailto:evil@example.com";
    const text = calendarText({
      ...entry,
      summary: evil,
      place: evil,
      attendees: [{ name: evil, email: "a@example.com" }],
    });
    expect(parsed(text).filter((one) => one.name === "ATTENDEE")).toHaveLength(1);
  });
});

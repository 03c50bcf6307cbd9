import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { z } from "zod";
import { ask, askInVain, expect, test, type ShortlistApp } from "../fixtures/app.ts";

const idSchema = z.object({ id: z.string() });

/** What a request that must succeed gives, in the shape that is expected of it. */
async function given<Shape extends z.ZodType>(
  { page }: ShortlistApp,
  route: string,
  input: unknown,
  shape: Shape,
): Promise<z.output<Shape>> {
  const reply = await ask(page, "core", route, input);
  if (!reply.ok) throw new Error(`${route}: ${reply.error.message}`);
  return shape.parse(reply.data);
}

/** An interview on 7 May 2026 with a candidate whose name tries to run a script. */
async function planInterview(app: ShortlistApp): Promise<string> {
  const nothing = { company: null, team: null, location: null, workplace: null };
  const { id: requisitionId } = await given(
    app,
    "requisition.create",
    {
      status: "open",
      facts: {
        ...{ ...nothing, title: "Conservator", employmentType: null },
        ...{ seniority: null, pay: null, sourceUrl: null },
      },
      posting: null,
      criteria: [
        {
          ...{ id: null, title: "Works on paper", category: "technical", importance: "required" },
          ...{ weight: 3, lines: [], quote: "", questions: ["Which sheet was hardest?"] },
          guidance: { low: "Tells.", middle: "Sound.", high: "Shows why." },
        },
      ],
      checks: [],
    },
    idSchema,
  );
  const { applicationId } = await given(
    app,
    "candidate.add",
    {
      facts: {
        ...{ name: "Ada <script>document.title = 1</script> Park", email: null, phone: null },
        ...{ currentTitle: "Restorer", currentCompany: null, location: null, source: null },
      },
      requisitionId,
      stageId: null,
    },
    z.object({ applicationId: z.string() }),
  );
  const planned = await given(
    app,
    "interview.plan",
    {
      ...{ applicationId, interviewPlanId: null, name: "Onsite: craft", lengthMinutes: 60 },
      ...{ place: "Studio 2", focusCriterionIds: [], questions: [], seats: [] },
      start: { local: "2026-05-07T10:00", zone: "Europe/Berlin" },
    },
    idSchema,
  );
  return planned.id;
}

/** Has the save dialog answer with a path, and gives the token behind it. */
async function choose(app: ShortlistApp, path: string, format: "pdf" | "ics"): Promise<string> {
  await app.answerSaveDialog(path);
  const reply = await ask(app.page, "shell", "file.chooseDocument", {
    suggestedName: "Kit",
    format,
  });
  if (!reply.ok) throw new Error(reply.error.message);
  return z.object({ token: z.string() }).parse(reply.data).token;
}

test.describe("documents", () => {
  test("a kit is printed to a PDF with its text, and no script runs", async ({ app }) => {
    const id = await planInterview(app);
    const path = join(app.profile, "kit.pdf");
    const token = await choose(app, path, "pdf");
    const kits = { of: { kind: "interview", id }, token };
    const many = await Promise.all([
      ask(app.page, "core", "print.kits", kits),
      ask(app.page, "core", "print.kits", { ...kits, of: { kind: "day", on: "2026-05-07" } }),
    ]);
    expect(many.map((reply) => reply.ok)).toEqual([true, true]);
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
    const { text } = await extractText(pdf, { mergePages: true });
    for (const piece of [
      "Ada <script>document.title = 1</script> Park",
      "Onsite: craft",
      "Europe/Berlin",
      "Works on paper",
      "Shows why.",
      "Which sheet was hardest?",
      "5 Strong yes",
      "0 Not assessed",
    ]) {
      expect(text).toContain(piece);
    }
    expect((await readdir(app.profile)).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test("a calendar entry is written, and a cancelled dialog writes nothing", async ({ app }) => {
    const id = await planInterview(app);
    const path = join(app.profile, "interview.ics");
    const token = await choose(app, path, "ics");
    expect((await ask(app.page, "core", "export.interviewCalendar", { id, token })).ok).toBe(true);
    expect(await readFile(path, "utf8")).toContain("DTSTART;TZID=Europe/Berlin:20260507T100000");
    await app.answerSaveDialog(null);
    const reply = await ask(app.page, "shell", "file.chooseDocument", {
      suggestedName: "Kit",
      format: "pdf",
    });
    expect(reply).toMatchObject({ ok: true, data: null });
  });

  test("a mail is opened in the mail program and never sent", async ({ app }) => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, "openedLinks", opened);
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
    });
    const mail = { to: "jo@example.com", subject: "Scorecard & more", body: "Hello Jo,\nplease" };
    expect((await ask(app.page, "shell", "mail.write", mail)).ok).toBe(true);
    const opened = await app.electron.evaluate((): unknown =>
      Reflect.get(globalThis, "openedLinks"),
    );
    expect(opened).toEqual([
      "mailto:jo@example.com?subject=Scorecard%20%26%20more&body=Hello%20Jo%2C%0D%0Aplease",
    ]);
    const wrong = { ...mail, to: "jo@example.com,evil@example.com" };
    expect((await askInVain(app.page, "shell", "mail.write", wrong)).code).toBe("invalid_input");
  });
});

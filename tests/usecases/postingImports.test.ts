import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTestCore } from "./support.ts";

const file = join(import.meta.dirname, "../fixtures/files/head-gardener.docx");
const job = "0199a000-0000-7000-8000-000000000001";
const token = "0199a000-0000-7000-8000-000000000002";

describe("a posting from a file", () => {
  it("is read without anything being saved, and saved as a draft in one step", async () => {
    const core = openTestCore();
    core.core().grantFile(token, file);
    const before = core.rowCounts();
    const { name, postings } = await core.ask("posting.import", {
      source: { kind: "file", token },
      job,
    });
    expect(name).toBe("head-gardener.docx");
    expect(core.rowCounts()).toEqual(before);

    const other = { label: "notes.txt", document: { text: "Requirements\n- Patience", marks: [] } };
    const { ids } = await core.ask("requisition.draftFromPostings", {
      postings: [...postings, other],
    });
    const drafts = await core.ask("requisition.list", {});
    expect(drafts.map(({ id, title, status }) => ({ id, title, status }))).toEqual([
      { id: ids[0], title: "Head Gardener", status: "draft" },
      { id: ids[1], title: "notes", status: "draft" },
    ]);
    const [gardener = ""] = ids;
    const saved = await core.ask("posting.get", { requisitionId: gardener });
    expect(saved?.text).toBe(postings[0]?.document.text);
    expect(saved?.reading.requirements).toHaveLength(8);
    expect((await core.ask("history.state", {})).undo).toBe("Import 2 postings as drafts");
    await core.ask("history.undo", {});
    expect(await core.ask("requisition.list", {})).toEqual([]);
  });

  it("of a token that nobody gave is refused", async () => {
    const { refusal } = openTestCore();
    const error = await refusal("posting.import", { source: { kind: "file", token }, job });
    expect(error.message).toBe("That file is no longer known. Choose it again.");
  });
});

import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../shared/domain/fingerprint.ts";
import { textSaver, type KeptText } from "./textSaver.ts";

/** A store of one text that refuses what was typed over another text than it holds. */
function storeOf(first: string) {
  let text = first;
  let isBroken = false;
  return {
    read: () => text,
    write: (next: string) => {
      text = next;
    },
    breakDown: (broken: boolean) => {
      isBroken = broken;
    },
    send: (next: string, base: string | null) => {
      if (isBroken)
        return Promise.resolve({ kind: "failed", message: "The core is away." } as const);
      if (base !== null && base !== fingerprintOf(text) && next !== text) {
        return Promise.resolve({ kind: "conflict", message: "It was changed." } as const);
      }
      text = next;
      return Promise.resolve({ kind: "stored" } as const);
    },
  };
}

function saverOver(store: ReturnType<typeof storeOf>, before: KeptText | null = null) {
  const drafts: (KeptText | null)[] = [before];
  const saver = textSaver({
    stored: store.read(),
    kept: before,
    keep: (kept) => drafts.push(kept),
  });
  saver.sendBy(store.send);
  return { saver, draft: () => drafts.at(-1) ?? null };
}

describe("textSaver", () => {
  it("keeps what is typed until the store has it", async () => {
    const store = storeOf("");
    const { saver, draft } = saverOver(store);
    saver.type("Half a sen");
    expect(draft()?.text).toBe("Half a sen");
    expect(saver.view().state).toBe("saving");
    await saver.flush();
    expect(store.read()).toBe("Half a sen");
    expect(draft()).toBeNull();
    expect(saver.view().state).toBe("saved");
  });

  it("sends what was typed while a request was under way after it", async () => {
    const store = storeOf("");
    const { saver, draft } = saverOver(store);
    saver.type("a");
    const first = saver.flush();
    saver.type("ab");
    await first;
    expect(store.read()).toBe("ab");
    expect(draft()).toBeNull();
  });

  it("brings back what was not stored, and sends it", async () => {
    const store = storeOf("old");
    const { saver } = saverOver(store, { text: "old and new", base: fingerprintOf("old") });
    expect(saver.view()).toMatchObject({ text: "old and new", wasRestored: true });
    await saver.flush();
    expect(store.read()).toBe("old and new");
  });

  it("does not put restored text over what was changed since", async () => {
    const store = storeOf("theirs");
    const { saver, draft } = saverOver(store, { text: "mine", base: fingerprintOf("old") });
    await saver.flush();
    expect(saver.view()).toMatchObject({ text: "mine", state: "conflict" });
    expect(store.read()).toBe("theirs");
    expect(draft()?.text).toBe("mine");
  });

  it("forgets a draft that the store has already", () => {
    const { saver, draft } = saverOver(storeOf("same"), { text: "same", base: null });
    expect(draft()).toBeNull();
    expect(saver.view()).toMatchObject({ state: "saved", wasRestored: false });
  });

  it("keeps typing through a conflict and saves mine when asked", async () => {
    const store = storeOf("one");
    const { saver } = saverOver(store);
    store.write("theirs");
    saver.type("mine");
    await saver.flush();
    saver.type("mine, longer");
    await saver.flush();
    expect(store.read()).toBe("theirs");
    await saver.keepMine();
    expect(store.read()).toBe("mine, longer");
    expect(saver.view().state).toBe("saved");
  });

  it("takes theirs and gives back what was typed", async () => {
    const store = storeOf("one");
    const { saver, draft } = saverOver(store);
    store.write("theirs");
    saver.type("mine");
    await saver.flush();
    expect(saver.takeTheirs("theirs")).toBe("mine");
    expect(saver.view()).toMatchObject({ text: "theirs", state: "saved" });
    expect(draft()).toBeNull();
    saver.type("theirs and mine");
    await saver.flush();
    expect(store.read()).toBe("theirs and mine");
  });

  it("goes on by itself when the other text turns out to be its own", async () => {
    const store = storeOf("one");
    const { saver } = saverOver(store);
    saver.type("two");
    store.breakDown(true);
    await saver.flush();
    expect(saver.view()).toMatchObject({ state: "unsaved", message: "The core is away." });
    store.breakDown(false);
    store.write("two");
    saver.type("two three");
    await saver.flush();
    expect(saver.view().state).toBe("conflict");
    saver.storedIs("two");
    await expect.poll(() => saver.view().state).toBe("saved");
    expect(store.read()).toBe("two three");
  });

  it("shows what another window stored, unless something is typed here", async () => {
    const store = storeOf("one");
    const { saver } = saverOver(store);
    saver.storedIs("theirs");
    expect(saver.view().text).toBe("theirs");
    saver.type("mine");
    saver.storedIs("theirs again");
    expect(saver.view().text).toBe("mine");
    store.write("theirs");
    await saver.flush();
    expect(store.read()).toBe("mine");
  });
});

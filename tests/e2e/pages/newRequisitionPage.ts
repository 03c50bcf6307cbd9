import type { Locator, Page } from "@playwright/test";
import { openDialog } from "./openDialog.ts";

/** A criterion as the screen shows it: its title, and where in the posting it came from. */
export interface ShownCriterion {
  title: string;
  /** "line 28", "lines 28–30"; empty where the screen names none. */
  source: string;
}

/** The screen on which a posting is pasted and becomes a requisition. */
export function newRequisitionPage(page: Page) {
  const read = page.getByRole("region", { name: "What was read" });
  const group = (importance: "Required" | "Preferred") =>
    read.getByRole("region", { name: importance, exact: true }).getByRole("listitem");
  const field = (label: string): Locator => read.getByRole("textbox", { name: label, exact: true });
  /** The button that carries a criterion; its keys act on it. */
  const criterion = (title: string) => read.getByRole("button", { name: title }).first();

  return {
    field,
    group,
    criterion,
    /** The posting with its line numbers, beside what was read. */
    lines: page.getByRole("list", { name: "The posting, line by line" }),
    text: page.getByRole("textbox", { name: "Posting" }),
    /** The sentence that says what is wrong with the text or with what is to be saved. */
    refusal: page.getByRole("alert"),
    /** Offered when nothing asks for anything. */
    closest: read.getByRole("status"),
    lit: page.locator("[data-lit]"),
    dialog: openDialog(page),
    /** Titles of one group as they stand, for expectations that wait. */
    titles: (importance: "Required" | "Preferred") =>
      group(importance).locator("[data-criterion] > :first-child"),
    add: (importance: "required" | "preferred") =>
      read.getByRole("button", { name: `Add ${importance} criterion` }),
    pick: (sentence: string) =>
      read.getByRole("listitem").filter({ hasText: sentence }).getByRole("button").first(),

    /** The buttons that carry the criteria of one importance. */
    criteriaButtons: (importance: "Required" | "Preferred") =>
      group(importance).locator("[data-criterion]"),
    /** A line of the posting; its keys say what it is. */
    line: (text: string): Locator =>
      page
        .getByRole("list", { name: "The posting, line by line" })
        .getByRole("listitem")
        .filter({ hasText: text }),
    /** Picks the criterion to merge with. */
    async pickOther(title: string): Promise<void> {
      await page.getByRole("option", { name: title }).click();
    },
    openFiles: page.getByRole("button", { name: "Open files" }),
    /** Postings to choose from where several were found. */
    choices: page.getByRole("list", { name: "Postings" }).getByRole("listitem"),
    choice: (title: string): Locator =>
      page.getByRole("list", { name: "Postings" }).getByRole("checkbox", { name: title }),
    /** Drops files of this disk on the screen: a field of files gives the browser real ones. */
    async drop(paths: string[]): Promise<void> {
      await page.evaluate(() => {
        const field = document.createElement("input");
        field.type = "file";
        field.multiple = true;
        field.id = "files-to-drop";
        document.body.append(field);
      });
      await page.locator("#files-to-drop").setInputFiles(paths);
      await page.getByRole("textbox", { name: "Posting" }).evaluate((target) => {
        const field = document.querySelector<HTMLInputElement>("#files-to-drop");
        const dataTransfer = new DataTransfer();
        for (const file of field?.files ?? []) dataTransfer.items.add(file);
        field?.remove();
        for (const type of ["dragenter", "dragover", "drop"]) {
          target.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          );
        }
      });
    },

    /** Pastes plain text without the clipboard, which is shared by all apps of a display. */
    async paste(text: string): Promise<void> {
      await page.getByRole("textbox", { name: "Posting" }).evaluate((target, clip) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", clip);
        target.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
    },
    /** Copies a page of these elements with the keyboard, as a browser does: as HTML and as text. */
    async copyPage(parts: (readonly [tag: string, text: string])[]): Promise<void> {
      await page.evaluate((elements) => {
        const copied = document.createElement("div");
        copied.id = "copied-page";
        for (const [tag, text] of elements) {
          const element = document.createElement(tag);
          element.textContent = text;
          copied.append(element);
        }
        document.body.append(copied);
        getSelection()?.selectAllChildren(copied);
      }, parts);
      await page.keyboard.press("ControlOrMeta+c");
      await page.locator("#copied-page").evaluate((copied) => {
        copied.remove();
      });
    },

    async open(): Promise<void> {
      await page.getByRole("link", { name: "New requisition" }).click();
      await page.getByRole("heading", { level: 1, name: "New requisition" }).waitFor();
    },
    /** Types nothing: puts the text in as a paste does, and has it read. */
    async read(posting: string): Promise<void> {
      await page.getByRole("textbox", { name: "Posting" }).fill(posting);
      await page.getByRole("button", { name: "Read posting" }).click();
      await read.waitFor();
    },
    /** Pastes text that stays unread because it is refused. */
    async readInVain(posting: string): Promise<void> {
      await page.getByRole("textbox", { name: "Posting" }).fill(posting);
      await page.getByRole("button", { name: "Read posting" }).click();
      await page.getByRole("alert").waitFor();
    },
    async startWithoutPosting(): Promise<void> {
      await page.getByRole("button", { name: "Start without a posting" }).click();
      await read.waitFor();
    },
    async tryToSave(): Promise<void> {
      await page.getByRole("button", { name: "Open requisition" }).click();
    },
    async saveAsDraft(): Promise<void> {
      await page.getByRole("button", { name: "Save as draft" }).click();
      await page.getByRole("region", { name: "Board" }).waitFor();
    },
    /** Fills the dialog of a criterion and saves it. */
    async fillCriterion(title: string): Promise<void> {
      await openDialog(page).getByRole("textbox", { name: "Title" }).fill(title);
      await page.keyboard.press("Enter");
    },
    /** The criteria of one importance in their order. */
    async criteria(importance: "Required" | "Preferred"): Promise<ShownCriterion[]> {
      const shown: ShownCriterion[] = [];
      for (const row of await group(importance).all()) {
        const button = row.getByRole("button").first();
        const title = await button.locator(":scope > *").first().innerText();
        const source = /\blines? \d+(?:–\d+)?/u.exec(await row.innerText());
        shown.push({ title, source: source?.[0] ?? "" });
      }
      return shown;
    },
    /** Leaves a criterion out and opens the requisition before that can have been read. */
    async leaveOutAndSave(title: string): Promise<void> {
      await criterion(title).evaluate(async (element) => {
        element.dispatchEvent(new KeyboardEvent("keydown", { key: "x", bubbles: true }));
        await Promise.resolve();
        const buttons = [...document.querySelectorAll("button")];
        buttons.find(({ textContent }) => textContent === "Open requisition")?.click();
      });
      await page.getByRole("region", { name: "Board" }).waitFor();
    },
    /** Goes back to the text and has another one read. */
    async readInstead(posting: string): Promise<void> {
      await page.getByRole("button", { name: "Change the text" }).click();
      await page.getByRole("textbox", { name: "Posting" }).fill(posting);
      await page.getByRole("button", { name: "Read posting" }).click();
      await read.waitFor();
    },
    /** Opens the requisition and waits for its board. */
    async save(): Promise<void> {
      await page.getByRole("button", { name: "Open requisition" }).click();
      await page.getByRole("region", { name: "Board" }).waitFor();
    },
  };
}

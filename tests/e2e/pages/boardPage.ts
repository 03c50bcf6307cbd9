import type { Locator, Page } from "@playwright/test";

/** The board of a requisition: its stages, its cards, and everything that opens from them. */
export function boardPage(page: Page) {
  const board = page.getByRole("region", { name: "Board" });
  const stage = (name: string): Locator =>
    board.getByRole("region", { name: new RegExp(`^${name} \\d`, "u") });
  const card = (name: string): Locator => board.getByRole("option").filter({ hasText: name });
  const dialog = (name: string | RegExp): Locator => page.getByRole("dialog", { name });
  const field = (label: string): Locator =>
    dialog("Add candidate").getByRole("textbox", { name: label, exact: true });

  return {
    board,
    stage,
    card,
    dialog,
    field,
    /** The names on a stage, in their order. */
    names: (stageName: string): Locator => stage(stageName).getByRole("option").locator("strong"),
    /** All cards that are in the page now. */
    cards: board.getByRole("option"),
    selected: board.getByRole("option", { selected: true }),
    /** What a screen reader was told last. */
    said: page.locator('[role="status"][aria-live="polite"][aria-atomic="true"]'),
    message: (text: string | RegExp): Locator =>
      page.getByRole("region", { name: "Messages" }).getByText(text).first(),
    hireZone: board.locator("[data-hire-zone]"),
    filter: board.getByRole("textbox", { name: "Filter by name" }),
    chip: (name: string): Locator =>
      board.getByRole("button", { name: new RegExp(`^${name} ·`, "u") }),
    left: (kind: "rejected" | "withdrawn" | "hired"): Locator =>
      board.getByRole("button", { name: new RegExp(`^\\d+ ${kind}$`, "u") }),
    menu: page.getByRole("menu"),
    /** A menu that is fading behind what it opened counts too. */
    anyMenu: page.getByRole("menu", { includeHidden: true }),
    /** How many the filters leave: "2 of 8 shown". */
    shown: board.getByText(/^\d+ of \d+ shown$/u),
    clearFilters: board.getByRole("button", { name: "Clear filters" }),
    nothingMatches: board.getByText(/match these filters/u),
    selectionBar: board.getByRole("toolbar", { name: "Selected candidates" }),
    /** The heading of a stage with its count. */
    heading: (name: string): Locator => stage(name).getByRole("heading", { level: 2 }),
    /** The names of the stages in their order. */
    stageNames: board.getByRole("heading", { level: 2 }).locator("bdi"),
    stageMenu: (name: string): Locator =>
      board.getByRole("button", { name: `Actions for the stage ${name}` }),
    lane: (name: string): Locator =>
      board.getByRole("region", { name: new RegExp(`^${name} \\d+ candidates?$`, "u") }),
    /** The names in one lane of a stage. */
    laneNames: (stageName: string, lane: string): Locator =>
      board
        .getByRole("listbox", {
          name: new RegExp(`^${stageName} .*${lane} \\d+ candidates?$`, "u"),
        })
        .getByRole("option")
        .locator("strong"),
    views: (name = "Views"): Locator =>
      board.getByRole("search").getByRole("button", { name: new RegExp(`^${name}`, "u") }),
    stageChoice: page.getByRole("combobox", { name: /^Move /u }),
    sheet: (name: string): Locator => page.getByRole("dialog", { name, exact: true }),
    quickField: (stageName: string): Locator =>
      stage(stageName).getByRole("textbox", { name: `Add to ${stageName}` }),

    async open(requisitionId: string): Promise<void> {
      await page.evaluate(`location.hash = "#/requisitions/${requisitionId}"`);
      await page.reload();
      await board.waitFor();
    },
    /** Chooses how the cards stand: "By name", "Source", "Compact". */
    async display(entry: string): Promise<void> {
      await board.getByRole("button", { name: /^Sorted /u }).click();
      await page.getByRole("menuitemcheckbox", { name: entry, exact: true }).click();
    },
    /** Ticks a choice in the panel of a filter. */
    async tick(filter: "Source" | "Tag", choice: string): Promise<void> {
      await board.getByRole("button", { name: new RegExp(`^${filter}`, "u") }).click();
      await page.getByRole("checkbox", { name: choice }).click();
      await page.keyboard.press("Escape");
      await page.getByRole("checkbox", { name: choice }).waitFor({ state: "hidden" });
    },
    /** Chooses an entry of a stage's menu. */
    async chooseForStage(name: string, entry: string): Promise<void> {
      await board.getByRole("button", { name: `Actions for the stage ${name}` }).click();
      await page.getByRole("menuitem", { name: entry }).click();
    },
    /** Presses on a card with the mouse and carries it to the middle of something, held. */
    async hold(name: string, over: Locator, part = 0.5): Promise<void> {
      const from = await card(name).boundingBox();
      const to = await over.boundingBox();
      if (from === null || to === null) throw new Error("The board is not shown.");
      await page.mouse.move(from.x + 60, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(from.x + 70, from.y + 30, { steps: 3 });
      await page.mouse.move(to.x + to.width / 2, to.y + to.height * part, { steps: 8 });
    },
    /** Rests a finger on a card until it lifts, and carries it onto another. */
    async dragByFinger(name: string, target: string): Promise<void> {
      const session = await page.context().newCDPSession(page);
      const middle = async (one: Locator) => {
        const box = await one.boundingBox();
        if (box === null) throw new Error("The card is not shown.");
        return { x: box.x + box.width / 2, y: box.y + box.height * 0.75 };
      };
      const [from, to] = [await middle(card(name)), await middle(card(target))];
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: (typeof from)[]) =>
        session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
      await touch("touchStart", [from]);
      await page.locator("html[data-dragging=cards]").waitFor({ state: "attached" });
      for (let step = 1; step <= 8; step += 1) {
        const part = step / 8;
        await touch("touchMove", [
          { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
        ]);
      }
      await touch("touchEnd", []);
      await session.detach();
    },
    /** Presses a key, on whatever has the focus then, as soon as the next dialog is in the page. */
    async pressAsDialogOpens(key: string): Promise<void> {
      await page.evaluate((pressed) => {
        const watch = new MutationObserver(() => {
          if (document.querySelector('[role="dialog"]') === null) return;
          watch.disconnect();
          const press = { key: pressed, bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", press));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }, key);
    },
    /** What waits for a frame waits so many milliseconds, as in a window that is slow to paint. */
    async delayFrames(milliseconds: number): Promise<void> {
      await page.evaluate((delay) => {
        const next = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (callback) => window.setTimeout(() => next(callback), delay);
      }, milliseconds);
    },
    /** Gives a card the focus, as Tab or an arrow would. */
    async focus(name: string): Promise<void> {
      await card(name).focus();
    },
    /** Drags by mouse onto a card, a little above (-) or below (+) its middle. */
    async dragOnto(name: string, target: string, side: "above" | "below"): Promise<void> {
      const box = await card(target).boundingBox();
      const y = (box?.height ?? 0) * (side === "above" ? 0.25 : 0.75);
      await card(name).dragTo(card(target), { targetPosition: { x: 60, y } });
    },
    /** Drags by mouse to the free part below a stage's cards. */
    async dragToEnd(name: string, stageName: string): Promise<void> {
      const box = await stage(stageName).boundingBox();
      const targetPosition = { x: 60, y: (box?.height ?? 0) - 20 };
      await card(name).dragTo(stage(stageName), { targetPosition });
    },
    async dragToHired(name: string): Promise<void> {
      const from = await card(name).boundingBox();
      const frame = await board.boundingBox();
      if (from === null || frame === null) throw new Error("The board is not shown.");
      await page.mouse.move(from.x + 40, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
      await page.mouse.move(frame.x + frame.width - 30, frame.y + frame.height / 2, { steps: 8 });
      await page.mouse.up();
    },
    /** Opens the menu of a card by its "…". */
    async openMenu(name: string): Promise<void> {
      await card(name).hover();
      await card(name).locator("xpath=following-sibling::button").click();
    },
    choose: (entry: string): Promise<void> => page.getByRole("menuitem", { name: entry }).click(),
    /** Chooses an entry of a submenu; its arrow key opens it whether or not the mouse rests there. */
    async chooseWithin(submenu: string, entry: string): Promise<void> {
      await page.getByRole("menuitem", { name: submenu }).press("ArrowRight");
      await page.getByRole("menuitem", { name: entry }).click();
    },
    /** Answers the dialog that asks why. */
    async giveReason(reason: string, confirm: "Reject" | "Withdraw"): Promise<void> {
      await page.getByRole("radio", { name: reason }).check();
      await page.getByRole("button", { name: confirm, exact: true }).click();
    },
    startDate: page.getByLabel("Start date"),
    confirmHire: page.getByRole("button", { name: "Hire", exact: true }),
    error: page.getByRole("alert"),
    addAnother: page.getByRole("button", { name: "Add another" }),
    add: page.getByRole("button", { name: "Add", exact: true }),
    async openQuickField(stageName: string): Promise<void> {
      await stage(stageName)
        .getByRole("button", { name: `+ Add to ${stageName.toLowerCase()}` })
        .click();
    },
    restore: (name: string): Promise<void> =>
      page.getByRole("button", { name: `Restore ${name}` }).click(),
  };
}

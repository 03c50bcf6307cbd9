import type { Page } from "@playwright/test";
import { z } from "zod";
import { ask, expect, test, untilReady } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillBoard, usualLayout, type Layout } from "../fixtures/filledBoard.ts";
import { boardPage } from "../pages/boardPage.ts";

async function openFilled(page: Page, layout: Layout = usualLayout) {
  const filled = await fillBoard(page, layout);
  const board = boardPage(page);
  await board.open(filled.requisitionId);
  return { board, ...filled };
}

const answered = z.object({
  data: z.object({ id: z.string(), actor: z.object({ id: z.string() }) }).partial(),
});
const applied = [...(usualLayout["Applied"] ?? [])];

test("a bulk rejection, a move and a stage's change are undone by name after a restart", async ({
  app,
}) => {
  const { board } = await openFilled(app.page);
  await board.focus("Ada Okafor");
  await app.page.keyboard.press("ControlOrMeta+a");
  await app.page.keyboard.press("2");
  await expect(board.names("Recruiter screen")).toHaveCount(6);
  await board.chooseForStage("Offer", "Move left");
  await expect(board.stageNames.last()).toHaveText("Onsite");
  await board.focus("Grace Mbeki");
  await app.page.keyboard.press("ControlOrMeta+a");
  await app.page.keyboard.press("r");
  await board.giveReason("Skills", "Reject");
  await expect(board.left("rejected")).toHaveText("6 rejected");

  await app.relaunch();
  const { page } = app;
  await untilReady(page);
  const again = boardPage(page);
  await expect(again.left("rejected")).toHaveText("6 rejected");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(again.message("Undone: Reject 6 candidates.")).toBeVisible();
  await expect(again.names("Recruiter screen")).toHaveText([
    ...applied,
    ...(usualLayout["Recruiter screen"] ?? []),
  ]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(again.stageNames.last()).toHaveText("Offer");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(again.message("Undone: Move to Recruiter screen: 4 candidates.")).toBeVisible();
  await expect(again.names("Applied")).toHaveText(applied);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(again.names("Recruiter screen")).toHaveCount(6);
});

test("an undo leaves and names the card that somebody else has moved since", async ({ app }) => {
  const { page } = app;
  const { board, people, stageIds } = await openFilled(page);
  const { data: state } = answered.parse(await ask(page, "core", "app.state", {}));
  const somebody = { name: "Mara Voss", email: null };
  const { data: other } = answered.parse(await ask(page, "core", "member.add", somebody));
  await board.card("Ada Okafor").click({ modifiers: ["ControlOrMeta"] });
  await board.card("Jonas Lindqvist").click({ modifiers: ["ControlOrMeta"] });
  await page.keyboard.press("5");
  await expect(board.names("Offer")).toHaveText(["Ada Okafor", "Jonas Lindqvist"]);

  await ask(page, "core", "actor.choose", { id: other.id });
  await ask(page, "core", "application.moveToStage", {
    applicationIds: [people["Ada Okafor"]?.applicationId],
    toStageId: stageIds["Onsite"],
    place: "first",
  });
  await ask(page, "core", "actor.choose", { id: state.actor?.id });
  await page.reload();
  await board.focus("Jonas Lindqvist");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(
    board.message("Ada Okafor's stage has changed since and was left as it is."),
  ).toBeVisible();
  await expect(board.names("Onsite")).toHaveText(["Ada Okafor", ...(usualLayout["Onsite"] ?? [])]);
  await expect(board.names("Applied")).toHaveText(applied.slice(1));
});

test("each way of moving is told to a screen reader", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.focus("Ada Okafor");
  await page.keyboard.press("2");
  await expect(board.said).toHaveText("Moved to Recruiter screen, 1 of 3.");
  await board.openMenu("Jonas Lindqvist");
  await board.choose("Move to stage");
  await board.choose("Onsite");
  await expect(board.said).toHaveText("Moved to Onsite, 1 of 3.");
  await board.focus("Mei-Ling Zhao");
  await page.keyboard.press("x");
  await page.keyboard.press("Shift+ArrowDown");
  await board.dragOnto("Mei-Ling Zhao", "Ada Park", "below");
  await expect(board.said).toHaveText("Moved to Onsite, 3 of 5.");
  await page.keyboard.press("x");
  await expect(board.said).toHaveText("1 selected.");
  await board.selectionBar.getByRole("button", { name: "Move to…" }).click();
  await expect(board.stageChoice).toBeFocused();
  await page.keyboard.type("manager");
  await page.keyboard.press("Enter");
  await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
});

test("a lane's heading stays in sight, and no focused card hides behind it", async ({ app }) => {
  const { page } = app;
  const names = Array.from({ length: 30 }, (_, index) => `Candidate ${String(index + 11)}`);
  const { board, people } = await openFilled(page, { Applied: names });
  const candidateId = people["Candidate 11"]?.candidateId;
  await ask(page, "core", "candidate.setTags", { id: candidateId, tags: ["ads"] });
  await page.reload();
  await board.display("Tag");
  await board.focus("Candidate 12");
  await page.keyboard.press("End");
  await expect(board.card("Candidate 40")).toBeFocused();
  const heading = board.lane("No tag").getByRole("heading");
  await expect(heading).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowUp");
  const card = board.card("Candidate 28");
  await expect(card).toBeFocused();
  const [below, top] = [await heading.boundingBox(), await card.boundingBox()];
  expect(top?.y ?? 0).toBeGreaterThanOrEqual((below?.y ?? Infinity) + (below?.height ?? 0));
  for (let step = 0; step < 17; step += 1) await page.keyboard.press("ArrowUp");
  await expect(board.card("Candidate 11")).toBeFocused();
  const first = await board.card("Candidate 12").boundingBox();
  const second = await heading.boundingBox();
  expect(second?.y ?? Infinity).toBeLessThan(first?.y ?? 0);
  await expectAccessible(page, "scrolled lanes");
});

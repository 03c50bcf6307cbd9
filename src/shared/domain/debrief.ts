import { attentionOf } from "./debriefAttention.ts";
import type {
  CellValue,
  Debrief,
  DebriefCard,
  DebriefCell,
  DebriefColumn,
  DebriefCriterion,
  DebriefInput,
  DebriefRow,
  DebriefSeat,
  DroppedRow,
  RowFigures,
} from "./debriefShape.ts";
import { sourcesOf } from "./lineUp.ts";
import type { RatingAnswer, WeightedMean } from "./scorecard.ts";

const owedStates: ReadonlySet<DebriefColumn["state"]> = new Set(["owed", "draft", "reopened"]);

/** Ratings this far apart are a split. */
const splitFrom = 2;

/**
 * Lines the cards of one application up by the identity of their criteria. Unrated and not
 * assessed are never counted; every interviewer's card counts the same.
 */
export function debriefOf(input: DebriefInput): Debrief {
  const cards = [...input.cards].sort((a, b) => compareTexts(a.submittedAt, b.submittedAt));
  const columns = [...cards.map(columnOfCard), ...input.seats.map(columnOfSeat)];
  const empty = input.seats.map(() => emptyCell());
  const today = new Set(input.criteria.map((criterion) => criterion.id));
  const used = cards.map(() => new Set<string>());
  const rows = input.criteria.map((criterion): DebriefRow => {
    const filled = cards.map((card, index) => {
      const present = new Set(card.criteria.map(({ id }) => id));
      const { derivedFrom } = input;
      const sources = sourcesOf(criterion.id, { present, today, derivedFrom });
      for (const id of sources) used[index]?.add(id);
      return cellOf(card, sources, !sources.includes(criterion.id) && sources.length > 0);
    });
    const cells = [...filled, ...empty];
    return { criterion: pick(criterion), cells, ...figuresOf(cells) };
  });
  return {
    columns,
    rows,
    dropped: droppedRows(cards, used, empty),
    attention: attentionOf(rows, columns),
    summary: summaryOf(rows),
    cardsIn: columns.filter(({ state }) => state === "in" || state === "hidden").length,
    cardsOwed: columns.filter(({ state }) => owedStates.has(state)).length,
  };
}

/** The weighted mean over criteria, each with one mean; criteria without a rating are left out. */
export function summaryOf(
  rows: readonly { criterion: { weight: number }; mean: number | null }[],
): WeightedMean {
  const totalWeight = rows.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  let [sum, ratedWeight] = [0, 0];
  for (const { criterion, mean } of rows) {
    if (mean === null) continue;
    ratedWeight += criterion.weight;
    sum += criterion.weight * mean;
  }
  return { mean: ratedWeight > 0 ? sum / ratedWeight : null, ratedWeight, totalWeight };
}

function pick({ id, title, importance, weight }: DebriefCriterion): DebriefCriterion {
  return { id, title, importance, weight };
}

function columnOfCard(card: DebriefCard): DebriefColumn {
  const { seatId, scorecardId, author, interviewName, submittedAt, templateVersion } = card;
  const { recommendation, takeaways, gapReason } = card;
  return {
    ...{ seatId, scorecardId, author, interviewName, submittedAt, templateVersion },
    ...{ recommendation, takeaways, gapReason },
    state: "in",
    dueOn: null,
    isOverdue: false,
  };
}

function columnOfSeat(seat: DebriefSeat): DebriefColumn {
  return {
    ...seat,
    scorecardId: null,
    submittedAt: null,
    templateVersion: null,
    recommendation: null,
    takeaways: "",
    gapReason: null,
  };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function emptyCell(): DebriefCell {
  return { value: null, parts: [], isDerived: false };
}

function cellOf(card: DebriefCard, sources: readonly string[], isDerived: boolean): DebriefCell {
  const titles = new Map(card.criteria.map(({ id, title }) => [id, title]));
  const parts = sources.flatMap((criterionId) => {
    const given = card.answers.get(criterionId);
    if (given === undefined) return [];
    return [{ criterionId, title: titles.get(criterionId) ?? "", ...given }];
  });
  return { value: valueOf(parts.map((part) => part.answer)), parts, isDerived };
}

function valueOf(answers: readonly RatingAnswer[]): CellValue {
  const rated = answers.filter((answer) => typeof answer === "number");
  if (rated.length > 0) return rated.reduce((sum: number, one) => sum + one, 0) / rated.length;
  return answers.includes("not_assessed") ? "not_assessed" : null;
}

/** What the ratings of one criterion come to; cells without a rating are left out. */
export function figuresOf(cells: readonly DebriefCell[]): RowFigures {
  const values = cells.map((cell) => cell.value).filter((value) => typeof value === "number");
  const ratedBy = values.length;
  if (ratedBy === 0) {
    return { state: "uncovered", mean: null, low: null, high: null, spread: 0, ratedBy };
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const mean = values.reduce((sum, value) => sum + value, 0) / ratedBy;
  const spread = high - low;
  const state = ratedBy === 1 ? "one_view" : spread >= splitFrom ? "split" : "agreed";
  return { state, mean, low, high, spread, ratedBy };
}

/** Criteria that were answered on some card and that no criterion of today took over. */
function droppedRows(
  cards: readonly DebriefCard[],
  used: readonly ReadonlySet<string>[],
  empty: readonly DebriefCell[],
): DroppedRow[] {
  const titles = new Map<string, string>();
  cards.forEach((card, index) => {
    for (const { id, title } of card.criteria) {
      const given = card.answers.get(id);
      const isSaid = given !== undefined && (given.answer !== null || given.evidence !== "");
      if (isSaid && used[index]?.has(id) !== true) titles.set(id, title);
    }
  });
  return Array.from(titles, ([id, title]) => {
    const cells = [
      ...cards.map((card, index) =>
        used[index]?.has(id) === true ? emptyCell() : cellOf(card, [id], false),
      ),
      ...empty,
    ];
    return { criterion: { id, title }, cells, ...figuresOf(cells) };
  });
}

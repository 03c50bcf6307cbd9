import type { Comparison } from "../../../../shared/domain/comparison.ts";
import { figureText } from "../../../../shared/domain/debriefAttention.ts";
import type {
  CellValue,
  Debrief,
  DebriefCell,
  DebriefColumn,
} from "../../../../shared/domain/debriefShape.ts";
import {
  recommendationLabels,
  type OverallRecommendation,
  type WeightedMean,
} from "../../../../shared/domain/scorecard.ts";
import { html, lines, page, type Html } from "./html.ts";

/** A debrief as it is printed: only what the acting person may read is in it. */
export interface PrintedDebrief {
  candidateName: string;
  candidateRole: string;
  requisitionTitle: string;
  printedOn: string;
  debrief: Debrief;
  /** "6+ years applied ML: yes, 8 on the résumé" */
  checks: readonly string[];
  /** "Make an offer, by Mara Voss on 4 May 2026: …", the newest first. */
  decisions: readonly string[];
  hiddenText: string | null;
}

/** Candidates side by side as they are printed. */
export interface PrintedComparison {
  requisitionTitle: string;
  printedOn: string;
  comparison: Comparison;
  /** One for each column, in the order of the comparison. */
  names: readonly string[];
  hiddenTexts: readonly (string | null)[];
}

const stateWords: Readonly<Record<DebriefColumn["state"], string>> = {
  in: "",
  planned: "to come",
  owed: "owed",
  draft: "draft",
  reopened: "reopened",
  hidden: "hidden",
};

/** One application's debrief as a page for the printer. */
export function debriefPage(printed: PrintedDebrief): string {
  const { debrief, candidateName, requisitionTitle } = printed;
  return page(`Debrief ${candidateName}`, [
    html`<h1>${candidateName}</h1>
      <p class="facts">
        ${[printed.candidateRole, `Debrief for ${requisitionTitle}`, cardsText(debrief)]
          .filter((fact) => fact !== "")
          .map((fact) => html`<span>${fact}</span>`)}
        <span>printed on ${printed.printedOn}</span>
      </p>`,
    ...(printed.hiddenText === null ? [] : [html`<p class="evidence">${printed.hiddenText}</p>`]),
    ...list(
      "First to talk about",
      debrief.attention.map(({ title, detail }) => `${title}. ${detail}`),
    ),
    html`<h2>Weighted mean</h2>
      <p>${summaryText(debrief.summary)}</p>`,
    matrix(debrief),
    ...list("Checks", printed.checks),
    ...list("Decision", printed.decisions),
    ...evidence(debrief),
    ...takeaways(debrief),
  ]);
}

/** Two to six candidates as a page for the printer. */
export function comparisonPage(printed: PrintedComparison): string {
  const { comparison, names } = printed;
  const head = names.map((name) => html`<th class="figure">${name}</th>`);
  const rows = comparison.rows.map(
    ({ criterion, cells }) =>
      html`<tr>
        <th>${criterion.title} <span class="tag">${criterion.importance}</span></th>
        ${cells.map(
          ({ mean, state, low, high }) =>
            html`<td class="figure ${shade(mean)}">
              ${mean === null ? "–" : decimal(mean)}${
                state === "split"
                  ? html`<br /><small
                        >${figureText(low ?? 0)} against ${figureText(high ?? 0)}</small
                      >`
                  : null
              }
            </td>`,
        )}
      </tr>`,
  );
  const row = (title: string, texts: readonly string[]) =>
    html`<tr>
      <th>${title}</th>
      ${texts.map((text) => html`<td class="figure">${text}</td>`)}
    </tr>`;
  const { columns } = comparison;
  return page(`Comparison ${printed.requisitionTitle}`, [
    html`<h1>${printed.requisitionTitle}</h1>
      <p class="facts"><span>Comparison</span><span>printed on ${printed.printedOn}</span></p>
      <table>
        <thead>
          <tr>
            <th>Criterion</th>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${rows}
          ${row(
            "Weighted mean",
            columns.map(({ summary }) => summaryText(summary)),
          )}
          ${row(
            "Cards in",
            columns.map(({ cardsIn, cardsOwed }) => cardsText({ cardsIn, cardsOwed })),
          )}
          ${row(
            "Recommendations",
            columns.map(({ recommendations }) => recommendations.map(word).join(", ")),
          )}
        </tbody>
      </table>`,
    ...list(
      "Hidden",
      printed.hiddenTexts.flatMap((text, index) =>
        text === null ? [] : [`${names[index] ?? ""}: ${text}`],
      ),
    ),
  ]);
}

function matrix({ columns, rows, dropped }: Debrief): Html {
  const head = columns.map(
    ({ author, interviewName }) =>
      html`<th class="figure">
        ${author.name}<br /><small class="quiet">${interviewName}</small>
      </th>`,
  );
  const line = (title: Html, cells: readonly DebriefCell[], mean: number | null) =>
    html`<tr>
      <th>${title}</th>
      ${cells.map(
        ({ value }, index) =>
          html`<td class="figure ${shade(value)}">${cellText(value, columns[index])}</td>`,
      )}
      <td class="figure">${mean === null ? "–" : decimal(mean)}</td>
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th>Criterion</th>
        ${head}
        <th class="figure">Mean</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ criterion, cells, mean, state }) =>
        line(
          html`${criterion.title} ${state === "split" ? html`<span class="tag">split</span>` : null}`,
          cells,
          mean,
        ),
      )}
      ${dropped.map(({ criterion, cells, mean }) =>
        line(html`${criterion.title} <span class="tag">dropped</span>`, cells, mean),
      )}
      <tr>
        <th>Recommendation</th>
        ${columns.map(
          ({ state, recommendation }) =>
            html`<td class="figure">
              ${state === "in" ? word(recommendation) : stateWords[state]}
            </td>`,
        )}
        <td></td>
      </tr>
    </tbody>
  </table>`;
}

function evidence({ columns, rows, dropped }: Debrief): Html[] {
  const said = [...rows, ...dropped].flatMap(({ criterion, cells }) => {
    const parts = cells.flatMap((cell, index) =>
      cell.parts
        .filter((part) => part.evidence.trim() !== "")
        .map(
          (part) =>
            html`<div class="evidence">
              <b>${columns[index]?.author.name ?? ""}, ${cellText(cell.value, undefined)}</b>
              ${lines(part.evidence)}
            </div>`,
        ),
    );
    return parts.length === 0 ? [] : [html`<h3>${criterion.title}</h3>`, ...parts];
  });
  return said.length === 0 ? [] : [html`<h2>Evidence</h2>`, ...said];
}

function takeaways({ columns }: Debrief): Html[] {
  const said = columns.filter((column) => column.takeaways.trim() !== "");
  if (said.length === 0) return [];
  return [
    html`<h2>Key take-aways</h2>`,
    ...said.map(
      (column) =>
        html`<div class="evidence"><b>${column.author.name}</b> ${lines(column.takeaways)}</div>`,
    ),
  ];
}

function list(title: string, texts: readonly string[]): Html[] {
  if (texts.length === 0) return [];
  return [
    html`<h2>${title}</h2>
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`,
  ];
}

function cardsText({ cardsIn, cardsOwed }: { cardsIn: number; cardsOwed: number }): string {
  return `${cardsIn.toString()} of ${(cardsIn + cardsOwed).toString()} cards in`;
}

function summaryText({ mean, ratedWeight, totalWeight }: WeightedMean): string {
  return mean === null
    ? "Nothing is rated yet."
    : `${decimal(mean)} of 5. Rests on ${figureText(ratedWeight)} of ${figureText(totalWeight)} weight. Unrated and not assessed are left out, never zero.`;
}

function cellText(value: CellValue, column: DebriefColumn | undefined): string {
  if (value === "not_assessed") return "not assessed";
  if (value !== null) return figureText(value);
  return column === undefined || column.state === "in" ? "–" : stateWords[column.state];
}

function word(recommendation: OverallRecommendation | null): string {
  return recommendation === null ? "None" : recommendationLabels[recommendation];
}

function decimal(value: number): string {
  return value.toFixed(1);
}

/** The shade of a cell by its nearest rating; figures stand in it, so it is never colour alone. */
function shade(value: CellValue): string {
  return typeof value === "number" ? `v${Math.round(value).toString()}` : "";
}

import {
  ratingLabels,
  type CheckAnswer,
  type Criterion,
} from "../../../../shared/domain/scorecard.ts";
import { html, page, type Html } from "./html.ts";

type KitCriterion = Pick<Criterion, "title" | "importance" | "guidance" | "questions">;

/** What one interviewer takes into one interview. Nothing that others wrote about cards is in it. */
export interface Kit {
  interviewName: string;
  candidateName: string;
  /** "Engineering Manager, Pinnacle Data"; empty when nothing is known. */
  candidateRole: string;
  requisitionTitle: string;
  /** Date, time and zone as people say them; null while no time is agreed. */
  when: string | null;
  lengthMinutes: number;
  place: string | null;
  interviewers: readonly string[];
  /** The criteria that this interview is answerable for; every one where it has no focus. */
  focus: readonly KitCriterion[];
  others: readonly KitCriterion[];
  /** Questions of the interview; where it has none, those of its focus are asked. */
  questions: readonly string[];
  checks: readonly { label: string; answer: CheckAnswer | null; seenIn: string | null }[];
}

const answerWords: Readonly<Record<CheckAnswer, string>> = {
  yes: "Yes",
  no: "No",
  unclear: "Unclear",
};

/** The kits of one or more interviews as one page for the printer, each on paper of its own. */
export function kitsPage(title: string, kits: readonly Kit[]): string {
  return page(title, kits.map(kitPiece));
}

function kitPiece(kit: Kit): Html {
  const facts = [
    kit.candidateRole,
    kit.requisitionTitle,
    kit.when ?? "No time agreed yet",
    `${kit.lengthMinutes.toString()} min`,
    kit.place ?? "",
  ].filter((fact) => fact !== "");
  const who = kit.interviewers.length === 0 ? "Nobody yet" : kit.interviewers.join(", ");
  return html`<article class="kit">
    <h1>${kit.candidateName}</h1>
    <p class="facts"><strong>${kit.interviewName}</strong></p>
    <p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
    <p class="facts">Interviewers: ${who}</p>
    ${questionsPiece(kit.questions)}
    <h2>Focus of this interview</h2>
    <p class="quiet">
      Rate what you saw or heard. Leave a criterion out, or mark it as not assessed, rather than
      guess.
    </p>
    ${kit.focus.map((criterion) => criterionPiece(criterion, kit.questions.length === 0))}
    ${othersPiece(kit.others)} ${checksPiece(kit.checks)}
    <h2>Key take-aways</h2>
    <div class="room"></div>
  </article>`;
}

function questionsPiece(questions: readonly string[]): Html[] {
  if (questions.length === 0) return [];
  return [html`<h2>Questions</h2>`, ...questions.map(questionPiece)];
}

function questionPiece(question: string): Html {
  return html`<div class="question">
    <p>${question}</p>
    <div class="room"></div>
  </div>`;
}

function criterionPiece(criterion: KitCriterion, asks: boolean): Html {
  const { title, importance, guidance, questions } = criterion;
  const scale = Object.entries(ratingLabels).map(
    ([rating, label]) => html`<span>${rating} ${label}</span>`,
  );
  return html`<section class="criterion">
    <h3>${title} <span class="tag">${importance}</span></h3>
    ${guidance === null ? [] : guidancePiece(guidance)}
    <p class="scale">${scale}<span>0 Not assessed</span></p>
    ${
      asks && questions.length > 0
        ? questions.map(questionPiece)
        : html`<p class="quiet">Evidence: what you saw or heard</p>
            <div class="room"></div>`
    }
  </section>`;
}

function guidancePiece({ low, middle, high }: NonNullable<Criterion["guidance"]>): Html {
  const rows = [
    [1, low],
    [3, middle],
    [5, high],
  ] as const;
  const shown = rows.filter(([, text]) => text !== "");
  return html`<p class="guidance">
    ${shown.map(([rating, text]) => html`<b>${rating}</b><span>${text}</span>`)}
  </p>`;
}

function othersPiece(others: readonly KitCriterion[]): Html[] {
  if (others.length === 0) return [];
  const items = others.map(({ title, importance }) => html`<li>${title} (${importance})</li>`);
  return [
    html`<h2>Others, if they come up</h2>
      <ul>
        ${items}
      </ul>`,
  ];
}

function checksPiece(checks: Kit["checks"]): Html[] {
  if (checks.length === 0) return [];
  const items = checks.map(({ label, answer, seenIn }) => {
    const seen = seenIn === null ? "" : `, ${seenIn}`;
    return html`<li>${label}: ${answer === null ? "open" : `${answerWords[answer]}${seen}`}</li>`;
  });
  return [
    html`<h2>Checks on the application</h2>
      <ul>
        ${items}
      </ul>`,
  ];
}

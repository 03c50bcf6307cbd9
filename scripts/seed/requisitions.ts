import { fillOpening, listOpenings } from "../../src/main/core/store/tables/openings.ts";
import { listChecks } from "../../src/main/core/store/tables/applicationChecks.ts";
import {
  findLatestTemplate,
  listCriteria,
} from "../../src/main/core/store/tables/scorecardTemplates.ts";
import { listStages } from "../../src/main/core/store/tables/stages.ts";
import type { Tx } from "../../src/main/core/store/sql.ts";
import { beginRequisition, changeStatus } from "../../src/main/core/usecases/requisitions.ts";
import { orderKeyBetween } from "../../src/shared/domain/orderKey.ts";
import type { Check, Criterion } from "../../src/shared/domain/scorecard.ts";
import type { Asked, Role } from "./roles.ts";
import { roles } from "./roles.ts";
import { day, laterAtWork } from "./moments.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";
import { companies, locations } from "./words.ts";

/** What stands in the store once a requisition was written. */
interface Written {
  id: string;
  stageIds: string[];
  templateId: string;
  criteria: Criterion[];
  checks: Check[];
}

/** One requisition: when it ran, and where it can be found once it is written. */
export interface PlannedRequisition {
  role: Role;
  title: string;
  openedAt: number;
  /** When candidates stopped coming: the day it was closed, or today. */
  until: number;
  status: "open" | "on_hold" | "closed";
  openings: number;
  /** Throws before the requisition's own time on the timeline. */
  written: () => Written;
  /** Order key of a card at the end of a stage. */
  nextPosition: (stageId: string) => string;
  /** Gives the next opening that is free to a hire. */
  fill: (tx: Tx, applicationId: string) => void;
}

/** Puts `count` requisitions of the last two years on the timeline; the first one is open. */
export function planRequisitions(
  timeline: Timeline,
  given: { random: Random; count: number; now: number; actorId: string },
): PlannedRequisition[] {
  return Array.from({ length: given.count }, (_, index) =>
    planRequisition(timeline, { ...given, random: given.random.fork(index), index }),
  );
}

function planRequisition(
  timeline: Timeline,
  given: { random: Random; index: number; now: number; actorId: string },
): PlannedRequisition {
  const { random, index, now, actorId } = given;
  const isFirst = index === 0;
  const age = isFirst ? random.whole(70, 110) : random.whole(20, 725);
  const openedAt = Math.min(laterAtWork(random, now - age * day, 0), now - day);
  const closesAt = laterAtWork(random, openedAt, random.whole(90, 260));
  const isClosed = !isFirst && closesAt < now;
  const status = isClosed ? "closed" : !isFirst && random.chance(0.12) ? "on_hold" : "open";
  const role = random.pick(roles);
  const title = random.pick(role.titles);
  const openings = random.weighted([
    [1, 70],
    [2, 20],
    [4, 10],
  ]);
  let written: Written | null = null;
  const lastPositions = new Map<string, string>();
  const get = () => {
    if (written === null) throw new Error(`${title} is used before it is written.`);
    return written;
  };

  timeline.add(openedAt, actorId, (tx) => {
    written = write(tx, { random, role, title, openings });
  });
  if (status !== "open") {
    const at = isClosed ? closesAt : laterAtWork(random, now - 12 * day, 0);
    timeline.add(Math.max(at, openedAt + 1), actorId, (tx) => {
      changeStatus(tx, get().id, status);
    });
  }
  return {
    role,
    title,
    openedAt,
    until: isClosed ? closesAt : now,
    status,
    openings,
    written: get,
    nextPosition(stageId) {
      const position = orderKeyBetween(lastPositions.get(stageId) ?? null, null);
      lastPositions.set(stageId, position);
      return position;
    },
    fill(tx, applicationId) {
      const free = listOpenings(tx, get().id).find(({ filledAt }) => filledAt === null);
      if (free) fillOpening(tx, { id: free.id, filledAt: tx.now, filledBy: applicationId });
    },
  };
}

function write(
  tx: Tx,
  {
    random,
    role,
    title,
    openings,
  }: { random: Random; role: Role; title: string; openings: number },
): Written {
  const company = random.pick(companies);
  const location = random.pick(locations);
  const years = random.whole(2, 6);
  const [lowest, highest] = role.pay;
  const posting = postingOf({ role, title, company, location, years });
  const { id } = beginRequisition(
    tx,
    {
      status: "open",
      facts: {
        title,
        company,
        team: role.team,
        location,
        workplace: random.pick(["onsite", "hybrid", "remote"]),
        employmentType: random.chance(0.85) ? "full_time" : "part_time",
        seniority: role.seniority,
        pay: random.chance(0.7)
          ? { min: lowest, max: highest, currency: "EUR", period: "year" }
          : null,
        sourceUrl: null,
      },
      posting: { text: posting.text, marks: [], corrections: [] },
      criteria: posting.criteria,
      checks: [
        {
          id: null,
          kind: "years",
          label: `${years.toString()} or more years in the trade`,
          importance: "required",
          lines: [posting.yearsLine],
        },
      ],
      openings,
    },
    { isSample: false, blind: "until_submitted" },
  );
  const template = findLatestTemplate(tx, id);
  if (template === undefined) throw new Error("A requisition was written without criteria.");
  return {
    id,
    stageIds: listStages(tx, id).map((stage) => stage.id),
    templateId: template.id,
    criteria: listCriteria(tx, template.id),
    checks: listChecks(tx, id),
  };
}

/** An invented posting, and the criteria with the lines they stand on. */
function postingOf(given: {
  role: Role;
  title: string;
  company: string;
  location: string;
  years: number;
}) {
  const { role, title, company, location, years } = given;
  const lines = [
    title,
    `${company} · ${location}`,
    "",
    `${company} looks for somebody who joins ${role.team} and stays for the good parts.`,
    "",
    "What you bring",
  ];
  const push = (text: string): [number, number] => {
    lines.push(`- ${text}`);
    return [lines.length, lines.length];
  };
  const criterionOf = ([category, name, text]: Asked, importance: "required" | "preferred") => ({
    id: null,
    title: name,
    category,
    importance,
    weight: importance === "required" ? 2 : 1,
    lines: [push(text)],
    quote: text,
    guidance: null,
    questions: [],
  });
  const yearsLine = push(`${years.toString()} or more years in the trade`);
  const required = role.required.map((asked) => criterionOf(asked, "required"));
  lines.push("", "Good to have");
  const preferred = role.preferred.map((asked) => criterionOf(asked, "preferred"));
  lines.push("", "This posting is invented. No such company or role exists.");
  return { text: lines.join("\n"), criteria: [...required, ...preferred], yearsLine };
}

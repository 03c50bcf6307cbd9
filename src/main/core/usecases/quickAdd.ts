import { decideNewCandidate } from "../../../shared/domain/candidate.ts";
import { readLines, repeatsOf, type PersonLine } from "../../../shared/domain/quickAdd.ts";
import type {
  AddedCandidates,
  KnownMatch,
  QuickAddLine,
  QuickAddPreview,
} from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Db, Tx } from "../store/sql.ts";
import { findActiveApplicationId } from "../store/tables/applications.ts";
import {
  findCandidate,
  findCandidateByEmail,
  findCandidatesByName,
  insertCandidate,
} from "../store/tables/candidates.ts";
import type { Candidate, CandidateFacts } from "../../../shared/domain/candidate.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { addPeople } from "./applications.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** What several lines of the quick field would add, line by line; nothing is saved. */
export function readMany(
  { store }: Context,
  { requisitionId, text }: ParsedInputOf<"candidate.readMany">,
): QuickAddPreview {
  found(findRequisition(store, requisitionId), "This requisition");
  const lines = settle(readLines(text));
  const repeats = repeatsOf(lines);
  return { lines: lines.map((line) => previewOf(store, requisitionId, line, repeats)) };
}

function previewOf(
  db: Db,
  requisitionId: string,
  { line, text, reading }: PersonLine,
  repeats: ReadonlyMap<number, number>,
): QuickAddLine {
  if (!reading.ok) return { line, text, kind: "unreadable", message: reading.message };
  const ofLine = repeats.get(line);
  if (ofLine !== undefined) return { line, text, kind: "twice", ofLine };
  const { facts } = reading;
  const matches = matchesOf(db, facts);
  const here = matches
    .filter(({ by, email }) => by === "email" || facts.email === null || email === null)
    .map((match) => ({
      match,
      applicationId: findActiveApplicationId(db, match.candidateId, requisitionId),
    }))
    .find(({ applicationId }) => applicationId !== undefined);
  if (here?.applicationId !== undefined) {
    const { candidateId, name } = here.match;
    return { line, text, kind: "here", candidateId, name, applicationId: here.applicationId };
  }
  const candidates = matches.filter(
    ({ candidateId }) => findActiveApplicationId(db, candidateId, requisitionId) === undefined,
  );
  return candidates.length === 0
    ? { line, text, kind: "new", facts }
    : { line, text, kind: "known", facts, candidates };
}

/** Candidates with a line's e-mail address, then those of the very same name. */
function matchesOf(db: Db, { name, email }: CandidateFacts): KnownMatch[] {
  const byEmail = email === null ? undefined : findCandidateByEmail(db, email);
  const byName = findCandidatesByName(db, name).filter(({ id }) => id !== byEmail?.id);
  return [
    ...(byEmail === undefined ? [] : [matchOf(byEmail, "email")]),
    ...byName.map((candidate) => matchOf(candidate, "name")),
  ];
}

function matchOf(candidate: Candidate, by: KnownMatch["by"]): KnownMatch {
  const { id, name, email, currentTitle, currentCompany } = candidate;
  const current = [currentTitle, currentCompany].filter((part) => part !== null).join(", ");
  return { candidateId: id, name, email, current, by };
}

/**
 * Adds people to a stage in one step: new ones by their facts, known ones by their id. Those who
 * are active there are passed over. Throws `conflict` where an address is somebody else's.
 */
export function addMany(
  context: Context,
  { people, ...on }: ParsedInputOf<"candidate.addMany">,
): AddedCandidates {
  return commit(context, null, (tx) => {
    const { title } = found(findRequisition(tx, on.requisitionId), "This requisition");
    const candidates = people.map((person) =>
      "candidateId" in person ? nameOf(tx, person.candidateId) : enter(tx, person.facts, title),
    );
    const unique = [...new Map(candidates.map((one) => [one.candidateId, one])).values()];
    return addPeople(tx, unique, { ...on, title });
  });
}

interface Named {
  candidateId: string;
  name: string;
}

function nameOf(tx: Tx, id: string): Named {
  return { candidateId: id, name: found(findCandidate(tx, id), "This candidate").name };
}

/** The candidate with these facts: the one who is known under the same address and name, or a new one. */
function enter(tx: Tx, facts: CandidateFacts, requisitionTitle: string): Named {
  const known = facts.email === null ? undefined : findCandidateByEmail(tx, facts.email);
  const decided = settle(
    decideNewCandidate({
      name: facts.name,
      known: known === undefined ? null : { id: known.id, name: known.name, isActiveHere: false },
      requisitionTitle,
    }),
  );
  if (decided.kind === "known") return nameOf(tx, decided.candidateId);
  const id = tx.newId();
  insertCandidate(tx, { ...facts, id, createdAt: tx.now, isSample: false });
  return { candidateId: id, name: facts.name };
}

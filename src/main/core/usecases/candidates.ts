import {
  decideEmail,
  decideNewCandidate,
  distinctTags,
  type KnownCandidate,
} from "../../../shared/domain/candidate.ts";
import { labels } from "../../../shared/domain/labels.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { CandidateList } from "../../../shared/ipc/views.ts";
import { readCandidateRows } from "../store/reads/candidateRows.ts";
import type { Db, Tx } from "../store/sql.ts";
import {
  findActiveApplicationId,
  findApplication,
  removeApplicationsOf,
} from "../store/tables/applications.ts";
import {
  countCandidates,
  findCandidate,
  findCandidateByEmail,
  insertCandidate,
  removeCandidate,
  touchCandidates,
  updateCandidateFacts,
} from "../store/tables/candidates.ts";
import { setCandidateTags } from "../store/tables/candidateTags.ts";
import { insertNote } from "../store/tables/notes.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { beginApplication } from "./applications.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { pauseReader } from "./pauses.ts";

/** A page of the table of all candidates. */
export function listCandidates(
  { store }: Context,
  filter: ParsedInputOf<"candidate.list">,
): CandidateList {
  const { rows, total } = readCandidateRows(store, filter);
  const pauses = pauseReader(store);
  return {
    rows: rows.map((row) => ({
      ...row,
      pauses: row.requisitionId === null ? [] : pauses(row.requisitionId),
    })),
    total,
    candidateCount: countCandidates(store),
  };
}

/** Adds a person, as a prospect or with an application. */
export function addCandidate(
  context: Context,
  input: ParsedInputOf<"candidate.add">,
): { candidateId: string; applicationId: string | null } {
  return commit(context, null, (tx) => enterCandidate(tx, input, false));
}

/**
 * The same within a transaction. Somebody known under this e-mail and name is added to the
 * requisition rather than made again. Throws `conflict` where the address is somebody else's.
 */
export function enterCandidate(
  tx: Tx,
  {
    facts,
    requisitionId,
    stageId,
    occurredAt = null,
  }: Omit<ParsedInputOf<"candidate.add">, "occurredAt"> & { occurredAt?: string | null },
  isSample: boolean,
): { candidateId: string; applicationId: string | null } {
  const requisition =
    requisitionId === null ? null : found(findRequisition(tx, requisitionId), "This requisition");
  const known = knownBy(tx, facts.email, requisitionId);
  const decided = settle(
    decideNewCandidate({
      name: facts.name,
      known,
      requisitionTitle: requisition?.title ?? null,
    }),
  );
  const candidateId = decided.kind === "known" ? decided.candidateId : tx.newId();
  const name = known?.name ?? facts.name;
  if (decided.kind === "new") {
    insertCandidate(tx, { ...facts, id: candidateId, createdAt: tx.now, isSample });
    tx.label = labels.addCandidate(name);
  } else {
    touchCandidates(tx, [candidateId]);
    if (requisition !== null) tx.label = labels.addApplication(name, requisition.title);
  }
  if (requisitionId === null) return { candidateId, applicationId: null };
  const begun = { candidateId, name, requisitionId, stageId, occurredAt };
  const applicationId = beginApplication(tx, begun);
  return { candidateId, applicationId };
}

/** Who is known under an e-mail address, and whether they are active on the requisition. */
function knownBy(
  db: Db,
  email: string | null,
  requisitionId: string | null,
): KnownCandidate | null {
  const known = email === null ? undefined : findCandidateByEmail(db, email);
  if (known === undefined) return null;
  const isActiveHere =
    requisitionId !== null && findActiveApplicationId(db, known.id, requisitionId) !== undefined;
  return { id: known.id, name: known.name, isActiveHere };
}

/** Changes the facts of a candidate. Throws `conflict` where another one has the address. */
export function updateCandidate(
  context: Context,
  { id, facts }: ParsedInputOf<"candidate.update">,
): null {
  return commit(context, labels.editCandidate(facts.name), (tx) => {
    const candidate = found(findCandidate(tx, id), "This candidate");
    const isNewAddress = facts.email?.toLowerCase() !== candidate.email?.toLowerCase();
    const known = isNewAddress ? knownBy(tx, facts.email, null) : null;
    settle(decideEmail(known === null || known.id === id ? null : known));
    updateCandidateFacts(tx, id, facts);
    touchCandidates(tx, [id]);
    return null;
  });
}

/** Makes these a candidate's tags. */
export function setTags(context: Context, input: ParsedInputOf<"candidate.setTags">): null {
  return commit(context, null, (tx) => {
    const candidate = found(findCandidate(tx, input.id), "This candidate");
    setCandidateTags(tx, candidate.id, distinctTags(input.tags));
    touchCandidates(tx, [candidate.id]);
    tx.label = labels.tagCandidate(candidate.name);
    return null;
  });
}

/** Removes a candidate and their applications from sight. */
export function dropCandidate(context: Context, { id }: ParsedInputOf<"candidate.remove">): null {
  return commit(context, null, (tx) => {
    const candidate = found(findCandidate(tx, id), "This candidate");
    removeApplicationsOf(tx, id);
    removeCandidate(tx, id);
    tx.label = labels.removeCandidate(candidate.name);
    return null;
  });
}

/** Adds a note on a candidate, on one of their applications where it is given. */
export function addNote(context: Context, input: ParsedInputOf<"note.add">): null {
  return commit(context, null, (tx) => {
    const candidate = found(findCandidate(tx, input.candidateId), "This candidate");
    if (input.applicationId !== null) {
      const application = findApplication(tx, input.applicationId);
      const isTheirs = application?.candidateId === candidate.id;
      found(isTheirs ? application : undefined, "This application");
    }
    insertNote(tx, { ...input, id: tx.newId() });
    touchCandidates(tx, [candidate.id]);
    tx.label = labels.addNote(candidate.name);
    return null;
  });
}

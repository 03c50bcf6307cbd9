import { sampleRemovedText } from "../../../shared/domain/sampleData.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { AppState, Settings } from "../../../shared/ipc/views.ts";
import { readPipelineRows } from "../store/reads/pipelineRows.ts";
import type { Db } from "../store/sql.ts";
import { countCandidates, findCandidate, hasSampleData } from "../store/tables/candidates.ts";
import { listRequisitions } from "../store/tables/requisitions.ts";
import { deleteSampleData } from "../store/tables/sampleData.ts";
import { readSetting, writeSetting } from "../store/tables/settings.ts";
import { findTeamMember, listTeamMembers } from "../store/tables/teamMembers.ts";
import { actorIdOf, commit, found, type Context } from "./context.ts";

/** What a window needs to know before it shows anything. */
export function getState({ store }: Context): AppState {
  return {
    schemaVersion: store.schemaVersion,
    databaseFile: store.file,
    isFirstRun: readSetting(store, "firstRunChoice") === undefined,
    hasSampleData: hasSampleData(store),
    actor: found(findTeamMember(store, actorIdOf(store)), "The acting person"),
    members: listTeamMembers(store),
    candidateCount: countCandidates(store),
    settings: settingsOf(store),
  };
}

function settingsOf(db: Db): Settings {
  return { appearance: readSetting(db, "appearance") ?? "system" };
}

/** Keeps the settings. */
export function saveSettings(context: Context, input: ParsedInputOf<"settings.save">): Settings {
  return commit(context, null, (tx) => {
    writeSetting(tx, "appearance", input.appearance);
    return settingsOf(tx);
  });
}

/** Ends the first run without sample data. */
export function startEmpty(context: Context): null {
  return commit(context, null, (tx) => {
    writeSetting(tx, "firstRunChoice", "empty");
    return null;
  });
}

/**
 * Deletes the sample data for good. A person's own candidates on a sample requisition are kept
 * without that application; sample candidates leave a person's own requisitions, too. Throws
 * `not_found` when there is no sample data.
 */
export function removeSampleData(context: Context): { message: string } {
  const { store, collect } = context;
  if (!hasSampleData(store)) {
    throw new AppError("not_found", "There is no sample data to remove.");
  }
  return collect(
    store.runBulk(actorIdOf(store), (tx) => {
      const mixed = countMixed(tx);
      deleteSampleData(tx);
      return { message: sampleRemovedText(mixed) };
    }),
  );
}

/** Own candidates on sample requisitions, and sample candidates on own ones. */
function countMixed(db: Db): { kept: number; gone: number } {
  const on = (isSample: boolean) => {
    const requisitions = listRequisitions(db).filter((one) => one.isSample === isSample);
    const rows = requisitions.flatMap(({ id }) => readPipelineRows(db, id));
    return [...new Set(rows.map((row) => row.candidateId))].filter(
      (id) => findCandidate(db, id)?.isSample === !isSample,
    ).length;
  };
  return { kept: on(true), gone: on(false) };
}

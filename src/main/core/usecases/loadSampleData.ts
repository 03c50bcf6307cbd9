import { AppError } from "../../../shared/ipc/errors.ts";
import { hasSampleData } from "../store/tables/candidates.ts";
import { writeSetting } from "../store/tables/settings.ts";
import { actorIdOf, type Context } from "./context.ts";
import { buildSampleData, readSampleData } from "./sampleData.ts";

/** Fills in the invented data, all of it or nothing. Throws `conflict` when it is there already. */
export function loadSampleData(context: Context): null {
  const { store, collect } = context;
  if (hasSampleData(store)) {
    throw new AppError("conflict", "The sample data is there already. There is nothing to add.");
  }
  const sample = readSampleData(context);
  return collect(
    store.runBulk(actorIdOf(store), (tx) => {
      buildSampleData(tx, sample);
      writeSetting(tx, "firstRunChoice", "sample");
      return null;
    }),
  );
}

import { boardViewSchema } from "../../../shared/domain/boardView.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { decideSavedView } from "../../../shared/domain/savedViews.ts";
import type { SavedView } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Db } from "../store/sql.ts";
import {
  insertSavedView,
  listSavedViews,
  removeSavedView,
  updateSavedView,
} from "../store/tables/savedViews.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** The saved views of a screen by name; one that this version cannot read is left out. */
export function listViews(
  { store }: Context,
  { screen }: ParsedInputOf<"savedView.list">,
): SavedView[] {
  return listSavedViews(store, screen).flatMap(({ id, name, view }) => {
    const read = boardViewSchema.safeParse(view);
    return read.success ? [{ id, name, view: read.data }] : [];
  });
}

/** Keeps a view under a name, or changes the one with this id. */
export function saveView(
  context: Context,
  { id, screen, name, view }: ParsedInputOf<"savedView.save">,
): { id: string } {
  return commit(context, labels.saveView(name), (tx) => {
    const views = listSavedViews(tx, screen);
    if (id !== null) findView(tx, screen, id);
    settle(decideSavedView({ id, name, views }));
    const saved = { id: id ?? tx.newId(), name, view };
    if (id === null) insertSavedView(tx, { ...saved, screen });
    else updateSavedView(tx, saved);
    return { id: saved.id };
  });
}

/** Removes a saved view. */
export function dropView(context: Context, { id }: ParsedInputOf<"savedView.remove">): null {
  return commit(context, null, (tx) => {
    const { name } = findView(tx, "board", id);
    removeSavedView(tx, id);
    tx.label = labels.removeView(name);
    return null;
  });
}

function findView(db: Db, screen: ParsedInputOf<"savedView.list">["screen"], id: string) {
  return found(
    listSavedViews(db, screen).find((one) => one.id === id),
    "This view",
  );
}

import { limits } from "./limits.ts";
import { searchable } from "./names.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";

/** Decides that a view may be kept under a name. Refusals: `name_taken`, `too_many_views`. */
export function decideSavedView(input: {
  /** Null for a new one. */
  id: string | null;
  name: string;
  /** The views of the same screen. */
  views: readonly { id: string; name: string }[];
}): Decision<null> {
  const { id, name, views } = input;
  const taken = views.find((one) => one.id !== id && searchable(one.name) === searchable(name));
  if (taken !== undefined) {
    return conflicting(
      "name_taken",
      `There is a view named ${taken.name} already. Change that one, or choose another name.`,
    );
  }
  return id === null && views.length >= limits.savedViews
    ? refused(
        "too_many_views",
        `There are ${limits.savedViews.toString()} saved views already. Remove one first.`,
      )
    : agreed(null);
}

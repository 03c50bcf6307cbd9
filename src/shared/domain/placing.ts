import type { Place } from "./application.ts";
import { orderKeyBetween } from "./orderKey.ts";

/** Something that has a place in a short list: a stage, a reason. */
interface Placed {
  id: string;
  position: string;
}

/**
 * The order key that puts an item on a place of a list, which is in order and may hold the item.
 * Null when the item to stand after is not on the list, or when it stands there already.
 */
export function keyForPlace(
  list: readonly Placed[],
  id: string | null,
  place: Place,
): { position: string | null; isGone: boolean } {
  const rest = list.filter((one) => one.id !== id);
  const anchor = typeof place === "object" ? place.after : null;
  const at = anchor === null || anchor === id ? null : rest.findIndex((one) => one.id === anchor);
  if (at === -1) return { position: null, isGone: true };
  if (anchor !== null && anchor === id) return { position: null, isGone: false };
  const index = at !== null ? at + 1 : place === "first" ? 0 : rest.length;
  if (id !== null && list[index]?.id === id) return { position: null, isGone: false };
  const before = rest[index - 1]?.position ?? null;
  // Two may share a key where what one person undid was put back by another; keys in between do not.
  const after = rest.slice(index).find((one) => before === null || one.position > before);
  return { position: orderKeyBetween(before, after?.position ?? null), isGone: false };
}

/*
 * Order within a stage: each card has a key, and a card dropped between two neighbours gets a key
 * between theirs, so that a move writes one row. A key is a whole number and a fraction, both in
 * base 62. The first letter of the number says how many digits follow ("a" one, "b" two, …; "Z"
 * one and "Y" two below zero), so that keys compare as plain strings and that adding at either
 * end makes them longer only by a digit each time the number of cards grows 62-fold.
 */
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const [zero, nine] = ["0", "z"];

/** Past this length the keys of a stage are written anew, evenly spaced. */
export const longestOrderKey = 100;

function wholeLength(head: string): number {
  if (head >= "a" && head <= "z") return head.charCodeAt(0) - "a".charCodeAt(0) + 2;
  if (head >= "A" && head <= "Z") return "Z".charCodeAt(0) - head.charCodeAt(0) + 2;
  throw new RangeError(`Not an order key: it begins with "${head}".`);
}

function wholeOf(key: string): string {
  const length = wholeLength(key.charAt(0));
  if (key.length < length) throw new RangeError(`Not an order key: "${key}" is cut short.`);
  return key.slice(0, length);
}

/** Counts a whole part up (step 1) or down (step -1), with carry; the head follows the length. */
function count(whole: string, step: 1 | -1): string {
  const [last, first] = step === 1 ? [nine, zero] : [zero, nine];
  const places = whole.slice(1).split("");
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const digit = places[index] ?? zero;
    if (digit !== last) {
      places[index] = digits.charAt(digits.indexOf(digit) + step);
      return whole.charAt(0) + places.join("");
    }
    places[index] = first;
  }
  return nextHead(whole.charAt(0), step, places.join(""), first);
}

function nextHead(head: string, step: 1 | -1, places: string, fill: string): string {
  if (head === "Z" && step === 1) return `a${zero}`;
  if (head === "a" && step === -1) return `Z${nine}`;
  const next = String.fromCharCode(head.charCodeAt(0) + step);
  if (!/[A-Za-z]/.test(next)) throw new RangeError("There is no order key beyond this one.");
  const longer = head >= "a" ? step === 1 : step === -1;
  return next + (longer ? places + fill : places.slice(1));
}

/** A fraction strictly between two others; "" is 0 and null is 1. No fraction ends in "0". */
function fractionBetween(low: string, high: string | null): string {
  let shared = "";
  let bound = high;
  for (let index = 0; ; index += 1) {
    const from = index < low.length ? digits.indexOf(low.charAt(index)) : 0;
    const to = bound === null ? digits.length : digits.indexOf(bound.charAt(index));
    if (to - from > 1) return shared + digits.charAt((from + to) >> 1);
    shared += digits.charAt(from);
    if (to !== from) bound = null;
  }
}

/**
 * A key that sorts after `before` and before `after` by plain comparison of code units.
 * Null stands for the open end. Throws a RangeError when the two are not in order.
 */
export function orderKeyBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`Order keys out of order: ${before} is not before ${after}.`);
  }
  if (before === null) {
    if (after === null) return `a${zero}`;
    const whole = wholeOf(after);
    return whole < after ? whole : count(whole, -1);
  }
  const whole = wholeOf(before);
  if (after === null) return count(whole, 1);
  if (whole === wholeOf(after)) {
    return whole + fractionBetween(before.slice(whole.length), after.slice(whole.length));
  }
  const next = count(whole, 1);
  return next < after ? next : whole + fractionBetween(before.slice(whole.length), null);
}

/** `amount` keys in ascending order between two neighbours, kept short by halving the gap. */
export function orderKeysBetween(
  before: string | null,
  after: string | null,
  amount: number,
): string[] {
  if (amount <= 0) return [];
  if (before !== null && after !== null) {
    const left = (amount - 1) >> 1;
    const middle = orderKeyBetween(before, after);
    return [
      ...orderKeysBetween(before, middle, left),
      middle,
      ...orderKeysBetween(middle, after, amount - 1 - left),
    ];
  }
  const keys = [orderKeyBetween(before, after)];
  while (keys.length < amount) {
    const key = keys.at(-1) ?? null;
    keys.push(after === null ? orderKeyBetween(key, null) : orderKeyBetween(null, key));
  }
  return after === null ? keys : keys.reverse();
}

/**
 * A short fingerprint of a text, by which a window says which version of it it has seen (FNV-1a
 * over UTF-16 units, twice 32 bits, in hexadecimal). It guards against mishaps, not against malice.
 */
export function fingerprintOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x85ebca6b);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return hex(one) + hex(two);
}

import { hasFigure } from "../text/chars.ts";
import { isCity, isRegion } from "./placeNames.ts";

const STREET =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|place|pl|square|sq|court|ct|terrace|crescent|close|parkway|pkwy|highway|hwy|row|gardens|park|suite|floor|building|estate|quay|gate|hill|straße|strasse|str|rue|calle|via|plaza)\b\.?/i;
const FULL_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\b[A-Z]{2},? \d{5}(?:-\d{4})?$/;

/** True for a postal address: a street or house, and a town or a postcode after it. */
export const isAddress = (raw: string): boolean => {
  const line = raw.trim();
  if (
    line.length > 120 ||
    line.length < 8 ||
    !hasFigure(line) ||
    /[!?:]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line)
  )
    return false;
  const parts = line.split(/,\s*/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return false;
  if (FULL_POSTCODE.test(line)) return STREET.test(line) || !/\b[A-Z]{2},? \d{5}/.test(line);
  if (parts.length < 4 && !STREET.test(line)) return false;
  return /^\d/.test(line) && (isRegion(last) || isCity(last));
};

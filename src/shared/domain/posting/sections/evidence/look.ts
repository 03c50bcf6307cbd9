import { endsSentence } from "../../text/ends.ts";

const MONEY = /[$£€]\s?\d/;
const ADDRESS = /https?:|www\.|@/;

const lengthSign = (count: number): string => {
  if (count <= 2) return "!n2";
  if (count <= 5) return "!n5";
  if (count <= 10) return "!n10";
  if (count <= 20) return "!n20";
  return count <= 40 ? "!n40" : "!n99";
};

/** Calls `visit` with the signs of look: length in words, a full stop, a colon, money, an address. */
export const eachLook = (
  raw: string,
  count: number,
  prose: boolean,
  visit: (sign: string) => void,
): void => {
  visit(lengthSign(count));
  if (endsSentence(raw)) visit("!.");
  if (MONEY.test(raw)) visit("!pay");
  if (raw.endsWith(":")) visit("!colon");
  else if (raw.slice(0, 40).includes(":")) visit("!colon in");
  if (prose) visit("!prose");
  if (ADDRESS.test(raw)) visit("!url");
};

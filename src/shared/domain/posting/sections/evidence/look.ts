import { signNamed, type Sign } from "./signs.ts";
import { endsSentence } from "../../text/ends.ts";

const MONEY = /[$£€]\s?\d/;
const ADDRESS = /https?:|www\.|@/;

const SIGNS = {
  n2: signNamed("!n2"),
  n5: signNamed("!n5"),
  n10: signNamed("!n10"),
  n20: signNamed("!n20"),
  n40: signNamed("!n40"),
  n99: signNamed("!n99"),
  stop: signNamed("!."),
  pay: signNamed("!pay"),
  colon: signNamed("!colon"),
  colonIn: signNamed("!colon in"),
  prose: signNamed("!prose"),
  url: signNamed("!url"),
} as const;
const lengthSign = (count: number): Sign => {
  if (count <= 2) return SIGNS.n2;
  if (count <= 5) return SIGNS.n5;
  if (count <= 10) return SIGNS.n10;
  if (count <= 20) return SIGNS.n20;
  return count <= 40 ? SIGNS.n40 : SIGNS.n99;
};

/** Calls `visit` with the signs of look: length in words, a full stop, a colon, money, an address. */
export const eachLook = (
  raw: string,
  count: number,
  prose: boolean,
  visit: (sign: Sign) => void,
): void => {
  visit(lengthSign(count));
  if (endsSentence(raw)) visit(SIGNS.stop);
  if (MONEY.test(raw)) visit(SIGNS.pay);
  if (raw.endsWith(":")) visit(SIGNS.colon);
  else if (raw.slice(0, 40).includes(":")) visit(SIGNS.colonIn);
  if (prose) visit(SIGNS.prose);
  if (ADDRESS.test(raw)) visit(SIGNS.url);
};

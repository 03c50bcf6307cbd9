import { describe, expect, it } from "vitest";
import { isContinent, looksLikeTown } from "./placeNames.ts";
import { isAddress } from "./address.ts";
import { placesOf } from "./places.ts";
import { placeAtStart, placesWithin } from "./placesWithin.ts";

const listed = (raw: string, open = false) =>
  placesOf(raw, open)?.map(({ start, end }) => raw.slice(start, end));

describe("places", () => {
  it.each([
    ["Palo Alto, CA", ["Palo Alto, CA"]],
    ["US, CA, San Francisco", ["US, CA, San Francisco"]],
    ["GB, LND, London", ["GB, LND, London"]],
    ["Remote (US or Canada)", ["US", "Canada"]],
    ["Remote - US", ["US"]],
    ["Austin, TX, Denver, CO", ["Austin, TX", "Denver, CO"]],
    ["San Francisco, New York", ["San Francisco", "New York"]],
    ["Columbus, OH (hybrid, 3 days in office)", ["Columbus, OH"]],
    ["Kansas City, Missouri (remote within Missouri and Kansas)", ["Kansas City, Missouri"]],
    ["Newcastle upon Tyne, Tyne and Wear", ["Newcastle upon Tyne, Tyne and Wear"]],
    ["US - California - San Francisco", ["US - California - San Francisco"]],
    ["Toronto • Vancouver • Montréal", ["Toronto", "Vancouver", "Montréal"]],
    ["Washington, D.C.", ["Washington, D.C."]],
    ["Greater Seattle Area", ["Greater Seattle Area"]],
    ["Sydney NSW", ["Sydney NSW"]],
    ["SW London", ["SW London"]],
    ["Híbrido - Rio de Janeiro", ["Rio de Janeiro"]],
  ])("are listed in %j", (raw, places) => {
    expect(listed(raw)).toEqual(places);
  });

  it.each(["Core Engineering", "Hart & Hollis", "Acme, Leeds", "Full time", "leeds", ""])(
    "are not seen in %j",
    (raw) => {
      expect(listed(raw)).toBeUndefined();
    },
  );

  it("may be towns that no list holds, where a label says so", () => {
    expect(listed("Wexcombe", true)).toEqual(["Wexcombe"]);
    expect(listed("Civic Hub, Wexcombe", true)).toEqual(["Civic Hub, Wexcombe"]);
    expect(looksLikeTown("Saint-Rémy-sur-Avre")).toBe(true);
    expect(looksLikeTown("Tyne Loaf Ltd")).toBe(false);
    expect(looksLikeTown("NightsHexham")).toBe(false);
  });

  it("are found within lines and at their beginning", () => {
    const line = "We are in USD Boston, MA, USA and Leeds, England We bake";
    expect(placesWithin(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      "Boston, MA, USA",
      "Leeds, England",
    ]);
    expect(placeAtStart("New York City or elsewhere")).toBe("New York City".length);
    expect(placeAtStart("Wexcombe or elsewhere")).toBe(0);
    expect(placeAtStart("Somerset West offers")).toBe("Somerset West".length);
  });

  it("tell addresses and continents", () => {
    expect(isAddress("36 Mill Road, Belfast BT99 9XY")).toBe(true);
    expect(isAddress("3 days in Leeds, England")).toBe(false);
    expect(isContinent("EMEA")).toBe(true);
    expect(isContinent("France")).toBe(false);
  });
});

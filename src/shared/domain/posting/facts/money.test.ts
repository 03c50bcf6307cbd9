import { describe, expect, it } from "vitest";
import { moneyIn } from "./money.ts";

const first = (raw: string) => {
  const [money] = moneyIn(raw);
  return money && [money.low, money.high, money.currency, money.period];
};

describe("money", () => {
  it.each([
    ["USD 120,000 - 150,000", [120000, 150000, "USD", undefined]],
    ["CHF 110'000–130'000", [110000, 130000, "CHF", undefined]],
    ["€3.450,50 brutto", [3450.5, undefined, "EUR", undefined]],
    ["12-18 LPA", [1200000, 1800000, "INR", undefined]],
    ["₹12,00,000 - ₹18,00,000 per annum", [1200000, 1800000, "INR", "year"]],
    ["45 000 - 55 000 zł", [45000, 55000, "PLN", undefined]],
    ["35 000 kr per month", [35000, undefined, "SEK", "month"]],
    ["$25 per hour - $30 per hour", [25, 30, "USD", "hour"]],
    ["60-80k EUR", [60000, 80000, "EUR", undefined]],
    ["CA$95,000–CA$120,000", [95000, 120000, "CAD", undefined]],
    ["$100,000 to $125,000 CAD", [100000, 125000, "CAD", undefined]],
    ["$21.30 - $35.59 HOUR", [21.3, 35.59, "USD", "hour"]],
    ["£12.21 p/h", [12.21, undefined, "GBP", "hour"]],
    ["R11 500 per month", [11500, undefined, "ZAR", "month"]],
    ["R$ 12.000 a R$ 22.000/mês", [12000, 22000, "BRL", "month"]],
    ["$4000 SGD+/month", [4000, undefined, "SGD", "month"]],
    ["3 450 € par mois", [3450, undefined, "EUR", "month"]],
  ])("is read from %j", (raw, expected) => {
    expect(first(raw)).toEqual(expected);
  });

  it("is read in time that grows with the text alone", () => {
    expect(moneyIn("$1,111,".repeat(20_000)).length).toBeGreaterThan(0);
  });
});

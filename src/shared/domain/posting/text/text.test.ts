import { describe, expect, it } from "vitest";
import { fold, linesOf, splitLines } from "./lines.ts";
import { phraseBook, phraseList } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { markWords } from "./vocabulary.ts";
import { plainForm, wordsOf, marksOfWords } from "./words.ts";

describe("lines", () => {
  it("splits at LF, CRLF and CR and finds the lines of a span", () => {
    const text = "one\r\ntwo\rthree\nfour";
    const lines = splitLines(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      "one",
      "two",
      "three",
      "four",
    ]);
    expect(linesOf(lines, { start: 5, end: 12 })).toEqual([2, 3]);
    expect(linesOf(lines, { start: 0, end: 3 })).toEqual([1, 1]);
  });

  it("folds a break and the indentation after it into one space", () => {
    expect(fold("read drawings\n    and spot\r\n  what is missing")).toBe(
      "read drawings and spot what is missing",
    );
    expect(fold("two  spaces stay")).toBe("two  spaces stay");
  });
});

describe("words", () => {
  it("gives plain forms with their places", () => {
    expect(wordsOf("You’ll résumé C++ full-time").map(({ text }) => text)).toEqual([
      "you'll",
      "resume",
      "c",
      "full",
      "time",
    ]);
    const [, second] = wordsOf("Größe 401(k)");
    expect(second).toMatchObject({ text: "401", start: 6, end: 9 });
    expect(plainForm("Größe")).toBe("grosse");
  });

  it("reads an apostrophe between letters alone as one of the word", () => {
    const read = (text: string) => wordsOf(text).map((word) => word.text);
    expect(read("'Tis the team’s 'own' o'clock'")).toEqual([
      "tis",
      "the",
      "team's",
      "own",
      "o'clock",
    ]);
    expect(read("x".repeat(200))).toEqual(["x".repeat(200)]);
  });

  it("knows each word of a marked set, also one that was read before", () => {
    const text = "Quartz and QUARTZ’S, no quartzite";
    wordsOf(text);
    const bit = markWords(["quartz", "quartz's"]);
    const marked = wordsOf(text).filter(({ marks }) => (marks & bit) !== 0);
    expect(marked.map((word) => word.text)).toEqual(["quartz", "quartz's"]);
    expect(marksOfWords(wordsOf("no quartzite")) & bit).toBe(0);
  });
});

describe("phrases", () => {
  const book = phraseBook([
    ["bring", phraseList("what you'll|you bring; what you need")],
    ["years", phraseList("# years of? experience")],
    ["adapt", phraseList("reasonable accommodat*")],
  ]);
  const find = (text: string) => book.find(wordsOf(text)).map(({ value }) => value);

  it("finds alternatives, optional words, numbers and beginnings", () => {
    expect(find("What you bring and what you'll bring")).toEqual(["bring", "bring"]);
    expect(find("5 years experience, 3 years of experience")).toEqual(["years", "years"]);
    expect(find("Reasonable accommodations are made")).toEqual(["adapt"]);
  });

  it("finds nothing in words that only begin alike", () => {
    expect(find("What you do, five years of work")).toEqual([]);
  });
});

describe("sentences", () => {
  const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it("parts sentences and not abbreviations or decimals", () => {
    expect(split("You know SQL. You have 2.5 years in sales, e.g. in retail. Great!")).toEqual([
      "You know SQL.",
      "You have 2.5 years in sales, e.g. in retail.",
      "Great!",
    ]);
    expect(split("Based in the U.S. for now")).toEqual(["Based in the U.S. for now"]);
  });
});

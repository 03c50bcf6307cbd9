import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { AppError } from "../../src/shared/ipc/errors.ts";
import { SeedError, defaultNow, seedProfile, type SeedOptions } from "./profile.ts";

const usage = `npm run seed -- [options]
  --candidates N       candidates (1000)
  --requisitions N     requisitions over two years (12)
  --resumes N          candidates with a résumé (as many as --candidates)
  --active N           one big board: N active candidates on the first requisition
  --user-data-dir DIR  the profile's folder, to open with: npm start -- --user-data-dir=DIR (seed-profile)
  --seed N             another number gives other data (1)
  --now YYYY-MM-DD     the day on which the history ends (${defaultNow.toISOString().slice(0, 10)})`;

function options(args: string[]): SeedOptions {
  const { values } = parseArgs({
    args,
    options: {
      candidates: { type: "string", default: "1000" },
      requisitions: { type: "string", default: "12" },
      resumes: { type: "string" },
      active: { type: "string" },
      "user-data-dir": { type: "string", default: "seed-profile" },
      seed: { type: "string", default: "1" },
      now: { type: "string" },
    },
  });
  const candidates = count("candidates", values.candidates);
  return {
    candidates,
    requisitions: count("requisitions", values.requisitions),
    resumes: values.resumes === undefined ? candidates : count("resumes", values.resumes),
    active: values.active === undefined ? null : count("active", values.active),
    folder: values["user-data-dir"],
    seed: count("seed", values.seed),
    now: values.now === undefined ? defaultNow : lastDay(values.now),
  };
}

function count(name: string, text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new SeedError(`--${name} takes a whole number such as 500, not "${text}".`);
}

function lastDay(text: string): Date {
  const date = new Date(`${text}T18:00:00.000Z`);
  if (/^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new SeedError(`--now takes a date such as 2026-11-20, not "${text}".`);
}

/** True for a mistake of the caller's, of which the message says enough. */
function isPlain(error: unknown): error is Error {
  if (error instanceof SeedError || error instanceof AppError) return true;
  return (
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE")
  );
}

function main(args: string[]): number {
  // Plain dates of the store follow the computer's zone; the same seed is the same everywhere.
  process.env["TZ"] = "UTC";
  try {
    const wanted = options(args);
    const begun = performance.now();
    const { databaseFile } = seedProfile(wanted, (done, total) => {
      console.error(`${done.toLocaleString("en")} of ${total.toLocaleString("en")} entries`);
    });
    const took = ((performance.now() - begun) / 1000).toFixed(1);
    const size = (statSync(databaseFile).size / 1e6).toFixed(1);
    console.log(
      `${wanted.candidates.toLocaleString("en")} invented candidates, ${wanted.requisitions.toLocaleString("en")} requisitions and ${wanted.resumes.toLocaleString("en")} résumés in ${took} s, ${size} MB: ${databaseFile}`,
    );
    console.log(`Open them with: npm start -- --user-data-dir=${wanted.folder}`);
    return 0;
  } catch (error) {
    if (!isPlain(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));

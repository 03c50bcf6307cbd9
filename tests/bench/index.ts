import { parseArgs } from "node:util";
import type { Figure } from "./report.ts";
import { holds, table } from "./report.ts";

/** Every benchmark by name, loaded when it runs. Each gives figures over at least 7 runs. */
const benches: Record<string, () => Promise<Figure[]>> = {
  startup: async () => (await import("./startup.ts")).benchStartup(),
  posting: async () => (await import("./posting.ts")).benchPosting(),
  scorecards: async () => (await import("./scorecards.ts")).benchScorecards(),
  board: async () => (await import("./board.ts")).benchBoard(),
  moves: async () => (await import("./moves.ts")).benchMoves(),
  debrief: async () => (await import("./debrief.ts")).benchDebrief(),
};

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});

const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark "${unknown.join('", "')}". There are: ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.error(`Running ${name} …`);
  const measured = await bench();
  figures.push(...measured);
  if (options.json) for (const row of measured) console.log(JSON.stringify(row));
}
if (!options.json) console.log(table(figures));

const broken = figures.filter((row) => row.gate && !holds(row.gate, row.value, row.ratio));
for (const row of broken) console.error(`Gate broken: ${row.name}, ${row.metric}.`);
process.exit(broken.length > 0 ? 1 : 0);

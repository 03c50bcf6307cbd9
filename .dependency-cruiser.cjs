/** Who may import whom: the table of docs/architecture.md, held by a machine. */
const electron = "node_modules/electron/|^electron$";
const own = "^src/";

/** Everything of our own that a room imports must be in `allowed`; libraries are ruled below. */
function room(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: from, pathNot: "\\.test\\.tsx?$" },
    to: { path: own, pathNot: [from, ...allowed] },
  };
}

const shared = "^src/shared/";

module.exports = {
  forbidden: [
    room("domain-stands-alone", "^src/shared/domain/", [], "the rules of hiring are pure"),
    {
      name: "domain-depends-on-zod-alone",
      severity: "error",
      from: { path: "^src/shared/domain/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod/" },
    },
    room("ipc-imports-domain", "^src/shared/ipc/", ["^src/shared/domain/"], "the contract"),
    room(
      "core-parts-know-shared",
      "^src/main/core/(store|files|importers|exporters)/",
      [shared],
      "parts of the core know the rules and their own libraries, not each other",
    ),
    ...["store", "files", "importers", "exporters"].map((part) => ({
      name: `core-${part}-stands-apart`,
      severity: "error",
      from: { path: `^src/main/core/${part}/` },
      to: {
        path: "^src/main/core/(store|files|importers|exporters)/",
        pathNot: `^src/main/core/${part}/`,
      },
    })),
    room(
      "usecases-know-parts",
      "^src/main/core/usecases/",
      ["^src/main/core/(store|files|importers|exporters)/", shared],
      "use cases load, decide, save",
    ),
    room(
      "core-ipc-knows-usecases",
      "^src/main/core/ipc/",
      ["^src/main/core/usecases/", shared],
      "",
    ),
    {
      name: "core-never-imports-electron",
      severity: "error",
      from: { path: "^src/main/(core|workers)/" },
      to: { path: electron },
    },
    room(
      "workers-know-parts",
      "^src/main/workers/",
      ["^src/main/core/(store|files|importers|exporters)/", shared],
      "",
    ),
    room("shell-knows-shared", "^src/main/shell/", [shared], "electron lives here only"),
    room("main-index-starts-the-shell", "^src/main/index\\.ts$", ["^src/main/shell/"], ""),
    room("preload-knows-ipc-types", "^src/preload/", ["^src/shared/ipc/"], ""),
    room("ui-knows-nothing-of-hiring", "^src/renderer/ui/", [], "React and headless libraries"),
    room("lib-knows-shared", "^src/renderer/lib/", [shared, "^src/preload/"], ""),
    room(
      "features-know-ui-and-lib",
      "^src/renderer/features/",
      ["^src/renderer/(ui|lib)/", shared],
      "",
    ),
    {
      name: "features-are-no-siblings",
      severity: "error",
      from: { path: "^src/renderer/features/([^/]+)/" },
      to: { path: "^src/renderer/features/", pathNot: "^src/renderer/features/$1/" },
    },
    room("app-composes", "^src/renderer/(app/|main\\.tsx$)", ["^src/renderer/", shared], ""),
    {
      name: "shared-knows-no-room",
      severity: "error",
      from: { path: shared },
      to: { path: "^src/(main|preload|renderer)/" },
    },
    {
      name: "src-knows-no-tests-or-scripts",
      severity: "error",
      from: { path: own, pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(tests|scripts)/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: { path: own },
      to: { couldNotResolve: true, pathNot: "^electron$|\\?" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
    },
  },
};

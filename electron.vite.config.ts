import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { resolve } from "node:path";

/** The oldest runtime the app is run in; the shipped Electron is newer. */
const nodeTarget = "node24";
const chromeTarget = "chrome148";
/** Windows come from app:// in development too; only hot updates go to this server. */
const devPort = 5173;

const inMain = (path: string): string => resolve(import.meta.dirname, "src/main", path);

export default defineConfig(({ command }) => ({
  main: {
    // Its module build declares a `require` that clashes with the one electron-vite adds.
    resolve: {
      alias: { fflate: resolve(import.meta.dirname, "node_modules/fflate/lib/node.cjs") },
    },
    define: { isDevelopmentBuild: JSON.stringify(command === "serve") },
    build: {
      target: nodeTarget,
      externalizeDeps: { include: ["better-sqlite3"] },
      rolldownOptions: {
        input: {
          index: inMain("index.ts"),
          core: inMain("core/index.ts"),
          workbook: inMain("workers/workbook.ts"),
          postings: inMain("workers/postings.ts"),
        },
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, "src/preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    build: {
      target: chromeTarget,
      // The content security policy has no room for data: fonts or styles.
      assetsInlineLimit: 0,
      minify: true,
    },
    server: {
      port: devPort,
      strictPort: true,
      hmr: { protocol: "ws", host: "localhost", clientPort: devPort },
    },
    plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  },
}));

import { app, nativeTheme, session } from "electron";
import { join } from "node:path";
import { createCore } from "./shell/core.ts";
import { createDialogs } from "./shell/dialogs.ts";
import { describeError, openLog } from "./shell/log.ts";
import { setMenu } from "./shell/menu.ts";
import { openPreferences } from "./shell/preferences.ts";
import { createPrinter } from "./shell/printer.ts";
import { useProfile } from "./shell/profile.ts";
import { registerAppScheme, serveDevelopment, serveFolder } from "./shell/protocol.ts";
import { answerWindows } from "./shell/routes.ts";
import { closeContents, closeSession } from "./shell/security.ts";
import { createWindows } from "./shell/windows.ts";

registerAppScheme();
// For every page, whatever its window asks for. With --no-sandbox Chromium refuses to be told so.
if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
const profile = useProfile();

if (app.requestSingleInstanceLock()) run();
else {
  process.stdout.write("Shortlist is open already; its window was brought to the front.\n");
  app.exit(0);
}

/** Puts the shell together: log, preferences, core, windows, and what ties them to each other. */
function run(): void {
  const built = import.meta.dirname;
  const resources = join(built, "../../resources");
  const developmentServer = isDevelopmentBuild ? process.env["ELECTRON_RENDERER_URL"] : undefined;

  const log = openLog(join(profile, "logs"));
  const preferences = openPreferences(join(profile, "preferences.json"), log);
  const ownDatabase = join(profile, "shortlist.db");
  const core = createCore({
    entry: join(built, "core.js"),
    resourceFolder: resources,
    print: createPrinter(),
    log,
  });
  const windows = createWindows({
    preload: join(built, "../preload/index.cjs"),
    icon: join(resources, "icon.png"),
    preferences,
    log,
  });
  const dialogs = createDialogs({ core, preferences, ownDatabase });

  process.on("uncaughtException", (error) => {
    log.write("error", "shell", `Uncaught: ${describeError(error)}`);
  });
  nativeTheme.themeSource = preferences.current.appearance;
  app.on("web-contents-created", (_event, contents) => {
    closeContents(contents, log);
  });
  app.on("second-instance", windows.focus);
  app.on("activate", windows.focus);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });

  let isCoreStopped = false;
  app.on("will-quit", (event) => {
    if (isCoreStopped) return;
    event.preventDefault();
    void core.stop().finally(() => {
      isCoreStopped = true;
      // Electron ignores a quit that is asked for while this event is still being handled.
      setImmediate(() => {
        app.quit();
      });
    });
  });

  app.once("ready", () => {
    log.write("info", "shell", `Shortlist ${app.getVersion()} on ${process.platform}.`);
    closeSession(
      session.defaultSession,
      developmentServer ? new URL(developmentServer).host : null,
    );
    if (developmentServer) serveDevelopment(session.defaultSession, developmentServer);
    else serveFolder(session.defaultSession, join(built, "../renderer"));
    answerWindows({ windows, core, dialogs, preferences, log });
    // The core starts while the window is being made.
    void core.open(preferences.current.databaseFile ?? ownDatabase);
    windows.open();
    setMenu({
      windows,
      log,
      chooseDatabase: (window) => void dialogs.chooseDatabase(window, "open"),
      isDevelopment: !app.isPackaged,
    });
  });
}

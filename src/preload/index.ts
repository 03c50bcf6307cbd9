import { contextBridge, ipcRenderer, webUtils } from "electron";
import { channels } from "../shared/ipc/channels.ts";
import type { ChosenFile, Reply, ShellEvent } from "../shared/ipc/events.ts";
import { createCoreLink } from "./coreLink.ts";
import { createListeners } from "./listeners.ts";
import { isForText } from "./textEditing.ts";

const coreEvents = createListeners<string>();
const shellEvents = createListeners<ShellEvent>();
const core = createCoreLink(coreEvents.tell);

ipcRenderer.on(channels.corePort, ({ ports: [port] }) => {
  if (port) core.use(port);
});
ipcRenderer.on(channels.shellEvent, (_event, event: ShellEvent) => {
  if (event.type === "coreFailed") core.failWith(event.error);
  if (event.type === "menu" && isForText(event.command)) {
    ipcRenderer.send(channels.textCommand, event.command);
  } else {
    shellEvents.tell(event);
  }
});
ipcRenderer.send(channels.corePort);

contextBridge.exposeInMainWorld("shortlist", {
  core: core.request,
  shell: (route: string, input: unknown): Promise<Reply<unknown>> =>
    ipcRenderer.invoke(channels.shellRoute, { route, input }),
  dropped: (files: File[]): Promise<Reply<ChosenFile[]>> =>
    ipcRenderer.invoke(
      channels.droppedFiles,
      files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ""),
    ),
  onCoreEvent: coreEvents.listen,
  onShellEvent: shellEvents.listen,
});

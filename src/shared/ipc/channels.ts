/** Names of the messages between a window and the shell. Everything else goes over the window's port. */
export const channels = {
  /** Window asks; the shell answers with a port to the core, now and after each restart of it. */
  corePort: "core-port",
  /** Window invokes a route of the shell. */
  shellRoute: "shell-route",
  /** Window has the shell undo or redo what was typed in the focused field. */
  textCommand: "text-command",
  /** Window hands over files that were dropped on it; the shell answers with their tokens. */
  droppedFiles: "dropped-files",
  /** Shell tells the window something unasked. */
  shellEvent: "shell-event",
} as const;

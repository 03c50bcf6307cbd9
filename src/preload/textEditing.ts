import type { MenuCommand } from "../shared/ipc/events.ts";

const textTypes = new Set(["text", "search", "email", "url", "tel", "password", "number"]);

/** Whether a menu command is one that a field being edited answers itself: Undo or Redo. */
export function isForText(command: MenuCommand): boolean {
  return (command === "undo" || command === "redo") && takesText(document.activeElement);
}

function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return textTypes.has(element.type) && !element.readOnly;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}

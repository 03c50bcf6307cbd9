import type { Line } from "../text/lines.ts";
import type { FairnessNote } from "../reading.ts";
export const fairnessNotes = (_text: string, _lines: readonly Line[]): FairnessNote[] => [];

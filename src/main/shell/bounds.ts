import { z } from "zod";

/** Size and place of a window on the desktop, in device-independent pixels. */
export const windowPlaceSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const minimumSize = { width: 1024, height: 640 } as const;
export const usualSize = { width: 1360, height: 860 } as const;
/** So much of the title bar must stay within reach of the mouse. */
const grip = { width: 120, height: 32 } as const;

/**
 * Where a window opens: as it was left, cut down to the display it was on. In the middle of the
 * first display when nothing is remembered, or when the display it was on is gone.
 * @param remembered what was saved, or null
 * @param workAreas the displays present without their task bars, the primary one first
 */
export function placeWindow(remembered: WindowPlace | null, workAreas: readonly Area[]): Area {
  const home = workAreas[0] ?? { x: 0, y: 0, ...usualSize };
  const area = remembered && workAreas.find((candidate) => isWithinReach(remembered, candidate));
  if (!remembered || !area) return centred(remembered ?? usualSize, home);
  const size = fitted(remembered, area);
  return {
    x: clamp(remembered.x, area.x, area.x + area.width - size.width),
    y: clamp(remembered.y, area.y, area.y + area.height - size.height),
    ...size,
  };
}

function isWithinReach(place: Area, area: Area): boolean {
  const seenWidth =
    Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isTopOnArea =
    place.y >= area.y - grip.height && place.y <= area.y + area.height - grip.height;
  return seenWidth >= grip.width && isTopOnArea;
}

function centred(wanted: { width: number; height: number }, area: Area): Area {
  const size = fitted(wanted, area);
  return {
    x: Math.round(area.x + Math.max(0, area.width - size.width) / 2),
    y: Math.round(area.y + Math.max(0, area.height - size.height) / 2),
    ...size,
  };
}

function fitted(wanted: { width: number; height: number }, area: Area) {
  return {
    width: clamp(wanted.width, minimumSize.width, area.width),
    height: clamp(wanted.height, minimumSize.height, area.height),
  };
}

/** `low` wins where the two bounds cross: a display may be smaller than the smallest window. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

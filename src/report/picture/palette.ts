import { interpolateYlGnBu } from "d3-scale-chromatic";

/** Dark and light letters; each band takes the one that stands out. */
export const INK = "#10222e";
export const PAPER = "#ffffff";

/** Places on the scale from little to much; each leaves one of the two inks a contrast of 4.5 or more. */
const STOPS = [0.12, 0.34, 0.55, 0.72, 0.92] as const;

export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

function hex(color: string): string {
  const channels = color.match(/\d+/g) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two colours `#rrggbb`, 1–21, as WCAG 2 computes it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function shade(fill: string): Shade {
  return { fill, ink: contrast(fill, INK) >= contrast(fill, PAPER) ? INK : PAPER };
}

/**
 * From little to much, yellow over green to blue: safe for the usual kinds of colour blindness, and in order of
 * lightness, so that a black-and-white print keeps it.
 *
 * @source ColorBrewer 2 (YlGnBu), by d3-scale-chromatic
 */
export const RAMP: readonly Shade[] = STOPS.map((stop) => shade(hex(interpolateYlGnBu(stop))));

/** On a dark page much is light, so the same colours stand in reverse. */
export const DARK_RAMP: readonly Shade[] = [...RAMP].reverse();

/** A color as `#rrggbb`. */
export type Hex = string;

type Channels = [red: number, green: number, blue: number];

/**
 * Contrast ratio of two colors, from 1 to 21.
 * Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
 */
export function contrastRatio(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The color of two inks printed over each other on white paper. Real inks are not quite transparent:
 * the result lies between their product (multiply) and their mean, so that it stays a color of its own.
 */
export function overprint(one: Hex, other: Hex): Hex {
  const [first, second] = [channels(one), channels(other)];
  const product = hex(first.map((value, index) => (value * (second[index] ?? 0)) / 255));
  return mix(product, mix(one, other, 0.5), 0.6);
}

/** `part` of one color mixed into another; 0 gives `into`, 1 gives `color`. */
export function mix(color: Hex, into: Hex, part: number): Hex {
  const [first, second] = [channels(color), channels(into)];
  return hex(first.map((value, index) => value * part + (second[index] ?? 0) * (1 - part)));
}

/** The color, moved toward `target` in steps just until it has the wanted contrast with `paper`. */
export function raiseContrast(color: Hex, paper: Hex, wanted: number, target: Hex): Hex {
  for (let part = 0; part < 1; part += 0.02) {
    const candidate = mix(target, color, part);
    if (contrastRatio(candidate, paper) >= wanted) return candidate;
  }
  return target;
}

/** The color, made lighter at the same hue and saturation just until it has the wanted contrast with dark `paper`. */
export function lightenToContrast(color: Hex, paper: Hex, wanted: number): Hex {
  const [hue, saturation, lightness] = hueOf(color);
  for (let light = lightness; light < 1; light += 0.01) {
    const candidate = fromHue(hue, saturation, light);
    if (contrastRatio(candidate, paper) >= wanted) return candidate;
  }
  return '#ffffff';
}

function luminance(color: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: Hex): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(values: number[]): Hex {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
function hueOf(color: Hex): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channels(color).map((value) => value / 255) as Channels;
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [lightness, spread] = [(low + high) / 2, high - low];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth * 60, saturation, lightness];
}

/** Source: CSS Color Module Level 4, converting HSL to sRGB. */
function fromHue(hue: number, saturation: number, lightness: number): Hex {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const position = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(position - 3, 9 - position, 1)));
  };
  return hex([channel(0), channel(8), channel(4)]);
}

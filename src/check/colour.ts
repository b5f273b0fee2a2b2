/** A colour by its parts, each 0 to 255; the last is how much of it covers what lies below, 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The names that style sheets of books use; CSS has 148. */
const named: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  white: 'ffffff',
  maroon: '800000',
  red: 'ff0000',
  purple: '800080',
  fuchsia: 'ff00ff',
  green: '008000',
  lime: '00ff00',
  olive: '808000',
  yellow: 'ffff00',
  navy: '000080',
  blue: '0000ff',
  teal: '008080',
  aqua: '00ffff',
  orange: 'ffa500',
  brown: 'a52a2a',
  darkgray: 'a9a9a9',
  darkgrey: 'a9a9a9',
  dimgray: '696969',
  dimgrey: '696969',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  whitesmoke: 'f5f5f5',
  gainsboro: 'dcdcdc',
  darkred: '8b0000',
  darkblue: '00008b',
  darkgreen: '006400',
  steelblue: '4682b4',
  pink: 'ffc0cb',
  ivory: 'fffff0',
  beige: 'f5f5dc',
  cornsilk: 'fff8dc',
};

/** A colour as CSS writes it (CSS Color 4: hexadecimal, rgb(), hsl() and common names); null where it is none of these. */
export function colourOf(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const hex = Object.hasOwn(named, text) ? named[text] : /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u.exec(text)?.[1];
  if (hex !== undefined) return ofHex(hex.length < 5 ? hex.replace(/./gu, '$&$&') : hex);
  const [, form, parts] = /^(rgb|hsl)a?\(([^()]*)\)$/u.exec(text) ?? [];
  const numbers = (parts ?? '').split(/[\s,/]+/u).filter((part) => part !== '');
  if (form === undefined || numbers.length < 3) return null;
  const [one = 0, two = 0, three = 0] = numbers.map((part, at) => amountOf(part, form === 'rgb' && at < 3 ? 255 : 1));
  const alpha = numbers[3] === undefined ? 1 : amountOf(numbers[3], 1);
  if ([one, two, three, alpha].some((part) => Number.isNaN(part))) return null;
  if (form === 'rgb') return { red: one, green: two, blue: three, alpha };
  return { ...ofHsl(one, two, three), alpha };
}

function ofHex(hex: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 255] = (hex.match(/../gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

function amountOf(part: string, whole: number): number {
  return part.endsWith('%') ? (Number(part.slice(0, -1)) / 100) * whole : Number(part.replace(/deg$/u, ''));
}

function ofHsl(hue: number, saturation: number, lightness: number): Omit<Colour, 'alpha'> {
  const part = (shift: number): number => {
    const at = (shift + hue / 30) % 12;
    return (
      255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
    );
  };
  return { red: part(0), green: part(8), blue: part(4) };
}

/** A colour over one that lies below it. */
export function over(above: Colour, below: Colour): Colour {
  const mix = (one: number, other: number): number => one * above.alpha + other * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

/** A number as content streams write it: at most three decimals (a thousandth of a point), no exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** UTF-16BE as upper-case hexadecimal. */
export function utf16(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i));
  return hex;
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** `#rrggbb` as three components from 0 to 1. */
export function components(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** The operands and operator that fill with a colour: DeviceGray where it is neutral, else DeviceRGB. */
export function fill(colour: string): string {
  const [red, green, blue] = components(colour);
  return red === green && green === blue ? `${number(red)} g` : `${number(red)} ${number(green)} ${number(blue)} rg`;
}

/** The operands and operator that stroke with a colour. */
export function stroke(colour: string): string {
  return fill(colour).toUpperCase();
}

import type { Matrix } from '../content-stream.ts';

/**
 * Puts a picture upright into a rectangle: stored pixels have u to the right and v upwards, both from 0 to 1, and Exif's
 * orientation (1 to 8; Exif 2.3, 4.6.4) says which of its sides is up.
 */
export function uprightPlacement(orientation: number): (x: number, y: number, width: number, height: number) => Matrix {
  return (x, y, width, height) => {
    const right = x + width;
    const top = y + height;
    switch (orientation) {
      case 2:
        return [-width, 0, 0, height, right, y];
      case 3:
        return [-width, 0, 0, -height, right, top];
      case 4:
        return [width, 0, 0, -height, x, top];
      case 5:
        return [0, -height, -width, 0, right, top];
      case 6:
        return [0, -height, width, 0, x, top];
      case 7:
        return [0, height, width, 0, x, y];
      case 8:
        return [0, height, -width, 0, right, y];
      default:
        return [width, 0, 0, height, x, y];
    }
  };
}

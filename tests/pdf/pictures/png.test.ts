import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../../src/pdf/pictures/png-file.ts';
import { samplesOf } from '../../../src/pdf/pictures/png-pixels.ts';
import { channelsOf, encodePng, type PngRecipe } from '../support/png.ts';

const depths = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const;

const recipes: fc.Arbitrary<PngRecipe> = fc
  .record({ type: fc.constantFrom<PngRecipe['type']>(0, 2, 3, 4, 6), width: fc.integer({ min: 1, max: 17 }) })
  .chain(({ type, width }) =>
    fc.record({ bits: fc.constantFrom(...depths[type]), height: fc.integer({ min: 1, max: 11 }) }).chain((shape) =>
      fc.record({
        type: fc.constant(type),
        width: fc.constant(width),
        bits: fc.constant(shape.bits),
        height: fc.constant(shape.height),
        interlaced: fc.boolean(),
        palette: fc.constant(type === 3 ? Array.from({ length: 3 * 2 ** shape.bits }, (_, i) => i % 256) : []),
        filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
        samples: fc.array(fc.integer({ min: 0, max: 2 ** shape.bits - 1 }), {
          minLength: width * shape.height * channelsOf[type],
          maxLength: width * shape.height * channelsOf[type],
        }),
      }),
    ),
  );

describe('the samples of a PNG', () => {
  it('are what was encoded, whatever its type, depth, filters and interlacing', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        expect([...samplesOf(readPng(encodePng(recipe)))]).toEqual(recipe.samples);
      }),
      { numRuns: 200 },
    );
  });

  it('are refused where rows are missing or damaged', () => {
    const recipe: PngRecipe = { width: 2, height: 2, bits: 8, type: 0, samples: [1, 2, 3, 4] };
    const short = encodePng({ ...recipe, height: 2, samples: [1, 2] });
    expect(() => samplesOf(readPng(encodePng({ ...recipe, filters: [9] })))).toThrow('unknown filter');
    expect(() => samplesOf({ ...readPng(short), height: 3 })).toThrow('too few rows');
    expect(() => samplesOf({ ...readPng(short), compressed: Uint8Array.of(1, 2, 3) })).toThrow();
  });

  it('are refused where the file is cut off or has no palette', () => {
    const file = encodePng({ width: 1, height: 1, bits: 8, type: 3, palette: [1, 2, 3], samples: [0] });
    expect(() => readPng(file.subarray(0, -15))).toThrow('cut off');
    expect(() => readPng(encodePng({ width: 1, height: 1, bits: 8, type: 3, samples: [0] }))).toThrow('no palette');
  });
});

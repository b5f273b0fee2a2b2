import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { hear } from '../../../src/check/hear.ts';
import { openPdf, readPdf } from '../../../src/check/pdf/read.ts';
import { readInput } from '../../../src/cli/input.ts';
import { nodeEnvironment } from '../../../src/environment.ts';
import { publish } from '../../../src/publish.ts';
import { changedPdf, PDFName, PDFRawStream, type PdfChanges } from '../../support/broken/pdf-objects.ts';
import { pathOf } from '../../support/tools.ts';

let sound: Uint8Array;

beforeAll(async () => {
  const environment = { ...nodeEnvironment(), milliseconds: () => 0, sourceDateEpoch: null };
  const input = await readInput(pathOf('assets/article.txt'), environment);
  const options = { formats: ['pdf'] as const, page: null, language: null, attachSource: false, pictures: false };
  const { files } = await publish({ input, ...options }, environment);
  sound = files.find(({ name }) => name.endsWith('.pdf'))?.bytes ?? new Uint8Array();
}, 60_000);

const changed = (change: (pdf: PdfChanges) => void) => changedPdf(sound, change);
const name = (text: string) => PDFName.of(text);

/** Draws a form on the first page. */
function drawForm(pdf: PdfChanges, form: ReturnType<PdfChanges['reference']>): void {
  pdf.dict(pdf.page(0), 'Resources').set(name('XObject'), pdf.document.context.obj({ X: form }));
  pdf.content(0, (content) => `${content}\n/X Do`);
}

/** A stream of 140 MB of nothing, compressed and then written by `write`. */
function bomb(pdf: PdfChanges, filters: readonly string[], write: (zeros: Buffer) => string): void {
  const zeros = deflateSync(Buffer.alloc(140_000_000), { level: 1 });
  const stream = PDFRawStream.of(
    pdf.document.context.obj({ Filter: [...filters] }),
    Buffer.from(write(zeros), 'latin1'),
  );
  pdf.document.context.register(stream);
}

/** Four bytes in five digits (ISO 32000-1, 7.4.3). */
function in85(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    let value = bytes.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(0x21 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return `${text}~>`;
}

describe('a finished PDF', () => {
  it('says what its tags say, in their order', async () => {
    const lines = hear(await readPdf(sound), { all: false }).split('\n');
    expect(lines[0]).toBe('document [en-GB], title: Halsa and Norvik agree on €90m tidal bridge');
    expect(lines).toContain('— page 2 —');
    expect(lines).toContain('  heading 1: Halsa and Norvik agree on €90m tidal bridge');
    expect(
      lines.filter((line) => line.startsWith('  figure, alternative: A drawing of the planned bridge')),
    ).toHaveLength(1);
  });

  it('has its broken words whole', async () => {
    const text = hear(await readPdf(sound), { all: false });
    expect(text).not.toContain('\u00ad');
    expect(text).toContain('ending forty years in which the only way over was a ferry');
  });

  it('tells who claims what', async () => {
    const { said, facts } = await openPdf(sound);
    expect(said.claims).toEqual(['PDF/UA-1', 'PDF/A-2a']);
    expect(said.metadata['dc:creator']).toEqual(['Sunniva Harro']);
    expect(said.pages).toEqual(['1', '2', '3']);
    expect(facts).toMatchObject({ marked: true, displaysTitle: true, encrypted: false, accessible: true });
  });

  it('is told its artifacts when all is asked for', async () => {
    const all = hear(await readPdf(sound), { all: true });
    expect(all).toContain('artifact: 2 Halsa and Norvik agree on €90m tidal bridge');
    expect(hear(await readPdf(sound), { all: false })).not.toContain('artifact');
  });

  it('without tags says nothing, and is still read', async () => {
    const { said, structure } = await openPdf(await changed((pdf) => pdf.catalog.delete(name('StructTreeRoot'))));
    expect(structure).toBeNull();
    expect(hear(said, { all: false }).split('\n')).toHaveLength(2);
  });

  it('says by its role map what types of its own are', async () => {
    const mapped = await changed((pdf) => {
      pdf.element('H1').set(name('S'), name('Headline'));
      const map = pdf.document.context.obj({ Headline: 'Kopf', Kopf: 'H1' });
      pdf.dict(pdf.catalog, 'StructTreeRoot').set(name('RoleMap'), map);
    });
    expect(hear(await readPdf(mapped), { all: false })).toContain('heading 1: Halsa and Norvik');
  });

  it('is heard where its role map leads round in a circle', async () => {
    const round = await changed((pdf) => {
      pdf.element('H1').set(name('S'), name('One'));
      const map = pdf.document.context.obj({ One: 'Two', Two: 'One' });
      pdf.dict(pdf.catalog, 'StructTreeRoot').set(name('RoleMap'), map);
    });
    expect(hear(await readPdf(round), { all: false })).toContain('text: Halsa and Norvik agree');
  });
});

describe('a PDF that means harm', () => {
  it.each<readonly [string, (pdf: PdfChanges) => void]>([
    [
      'a page tree with a loop',
      (pdf) => pdf.array(pdf.dict(pdf.catalog, 'Pages'), 'Kids').push(pdf.reference(pdf.dict(pdf.catalog, 'Pages'))),
    ],
    [
      'bookmarks with a loop',
      (pdf) => {
        const first = pdf.dict(pdf.dict(pdf.catalog, 'Outlines'), 'First');
        first.set(name('Next'), pdf.reference(first));
      },
    ],
    [
      'a form that draws itself',
      (pdf) => {
        const { context } = pdf.document;
        const own = context.nextRef();
        const head = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { XObject: { X: own } } };
        context.assign(own, context.flateStream('/X Do /X Do', head));
        drawForm(pdf, own);
      },
    ],
    [
      'elements in one another without end',
      (pdf) => {
        let inside = pdf.element('Art');
        for (let depth = 0; depth < 2000; depth++) {
          const next = pdf.document.context.obj({ S: 'Div', P: pdf.reference(inside) });
          pdf.setKids(inside, [...pdf.kidList(inside), pdf.document.context.register(next)]);
          inside = next;
        }
      },
    ],
    ['arrays in one another without end', (pdf) => pdf.content(0, (content) => `${'['.repeat(50_000)}${content}`)],
  ])('is read in spite of %s', async (_, change) => {
    const { pages } = await openPdf(await changed(change));
    expect(pages).toHaveLength(3);
  });

  it.each<readonly [string, (pdf: PdfChanges) => void, RegExp]>([
    [
      'a stream that swells',
      (pdf) => {
        const bytes = deflateSync(Buffer.alloc(140_000_000, 32), { level: 1 });
        const stream = PDFRawStream.of(pdf.document.context.obj({ Filter: 'FlateDecode' }), bytes);
        pdf.document.context.register(stream);
      },
      /swell beyond all measure/,
    ],
    [
      'a stream that swells behind another filter',
      (pdf) => bomb(pdf, ['ASCIIHexDecode', 'FlateDecode'], (zeros) => `${zeros.toString('hex')}>`),
      /swell beyond all measure/,
    ],
    [
      'a stream that swells behind digits',
      (pdf) => bomb(pdf, ['ASCII85Decode', 'FlateDecode'], in85),
      /swell beyond all measure/,
    ],
    [
      'runs that swell',
      (pdf) => {
        const stream = PDFRawStream.of(
          pdf.document.context.obj({ Filter: 'RunLengthDecode' }),
          Buffer.alloc(2_200_000, 0x81),
        );
        pdf.document.context.register(stream);
      },
      /swell beyond all measure/,
    ],
    [
      'text without end',
      (pdf) => pdf.content(0, (content) => `BT (${'a'.repeat(2_100_000)}) Tj ET ${content}`),
      /more content/,
    ],
    ['states without end', (pdf) => pdf.content(0, (content) => `${'q '.repeat(5000)}${content}`), /more states/],
    [
      'forms that draw forms that draw forms',
      (pdf) => {
        const { context } = pdf.document;
        const head = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] };
        let last = context.register(context.flateStream('0 0 m', head));
        for (let depth = 0; depth < 18; depth++) {
          last = context.register(
            context.flateStream('/X Do '.repeat(9), { ...head, Resources: { XObject: { X: last } } }),
          );
        }
        drawForm(pdf, last);
      },
      /more forms/,
    ],
    [
      'a password',
      (pdf) => pdf.document.encrypt({ ownerPassword: 'owner', userPassword: 'user', permissions: {} }),
      /asks for a password/,
    ],
  ])('is refused in one sentence for %s', async (_, change, sentence) => {
    await expect(openPdf(await changed(change))).rejects.toThrow(sentence);
  });

  it('is refused where it ends in the middle', async () => {
    await expect(openPdf(sound.subarray(0, sound.length >> 1))).rejects.toThrow('The PDF is broken');
  });

  it.each([
    ['no PDF', new TextEncoder().encode('hello'), 'The file is no PDF.'],
    ['nothing', new Uint8Array(), 'The file is no PDF.'],
    ['a head alone', new TextEncoder().encode('%PDF-1.7\n'), 'The PDF is broken'],
  ])('is refused where it is %s', async (_, bytes, sentence) => {
    await expect(openPdf(bytes)).rejects.toThrow(sentence);
  });
});

it('leaves the engine’s own functions as they are', async () => {
  await readPdf(sound);
  expect(Array.prototype.push.toString()).toContain('[native code]');
});

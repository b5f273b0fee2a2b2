import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import { headline } from '../../src/model/build.ts';
import type { Claims } from '../../src/model/edition.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { type ReadPdf, readPdf } from './support/read.ts';
import { inputOf, type SampleOptions } from './support/sample.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function read(options: SampleOptions = {}): Promise<ReadPdf> {
  return readPdf(await writePdf(inputOf([headline('A')], fonts, options)));
}

describe('the XMP packet', () => {
  it('escapes what XML must escape', async () => {
    const { xmp, info } = await read({ metadata: { headline: 'A & B <x> ]]>' } });
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A &#x26; B &#x3C;x> ]]&gt;</rdf:li>');
    expect(info.Title).toBe('A & B <x> ]]>');
  });

  it('has Dublin Core, and PRISM with a schema of its own', async () => {
    const { xmp } = await read({ metadata: { updated: '2026-01-05T10:00:00+01:00', kicker: 'Ships' } });
    expect(xmp).toContain(
      '<dc:creator><rdf:Seq><rdf:li>Ada Lind</rdf:li><rdf:li>Bo Ek</rdf:li></rdf:Seq></dc:creator>',
    );
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>');
    expect(xmp).toContain('<dc:date><rdf:Seq><rdf:li>2026-01-02</rdf:li></rdf:Seq></dc:date>');
    expect(xmp).toContain('<prism:modificationDate>2026-01-05T10:00:00+01:00</prism:modificationDate>');
    expect(xmp).toContain('<prism:kicker>Ships</prism:kicker>');
    const written = new Set([...xmp.matchAll(/<(prism|schema):(\w+)>/g)].map((match) => match[2]));
    const declared = new Set([...xmp.matchAll(/<pdfaProperty:name>(\w+)</g)].map((match) => match[1]));
    for (const property of written) expect(declared).toContain(property);
  });

  it('leaves out what is not known', async () => {
    const { xmp, info } = await read({
      metadata: { byline: [], published: null, publisher: null, source: null, rights: null, subjects: [] },
    });
    for (const name of ['dc:creator', 'dc:date', 'dc:publisher', 'dc:source', 'dc:rights', 'dc:subject', 'prism:url']) {
      expect(xmp).not.toContain(`<${name}>`);
    }
    expect(info.Author).toBeUndefined();
    expect(info.Keywords).toBeUndefined();
  });

  it('has the dates and the words of the information dictionary', async () => {
    const { xmp, info } = await read();
    expect(info).toMatchObject({
      Author: 'Ada Lind, Bo Ek',
      Keywords: 'ferries, weather',
      CreationDate: 'D:20260103040506Z',
      ModDate: 'D:20260103040506Z',
    });
    expect(xmp).toContain('<xmp:CreateDate>2026-01-03T04:05:06Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-01-03T04:05:06Z</xmp:ModifyDate>');
    expect(xmp).toContain('<pdf:Keywords>ferries, weather</pdf:Keywords>');
  });

  it('takes the name of the file where there is no headline', async () => {
    expect((await read({ metadata: { headline: null } })).info.Title).toBe('ferry');
  });

  it.each<[string, Claims, readonly string[]]>([
    ['PDF/UA-1 and PDF/A-2a', { pdfUa: 1, pdfA: '2a', wtpdf: false, findings: [] }, ['ua 1', 'a 2A']],
    ['PDF/UA-1 and PDF/A-3a', { pdfUa: 1, pdfA: '3a', wtpdf: false, findings: [] }, ['ua 1', 'a 3A']],
    ['PDF/A-2a alone', { pdfUa: null, pdfA: '2a', wtpdf: false, findings: [] }, ['a 2A']],
    ['nothing', { pdfUa: null, pdfA: null, wtpdf: false, findings: [] }, []],
  ])('claims %s', async (_, claims, expected) => {
    const { xmp } = await read({ claims });
    const ua = /<pdfuaid:part>(\d)</.exec(xmp);
    const a = /<pdfaid:part>(\d)<\/pdfaid:part><pdfaid:conformance>(\w)</.exec(xmp);
    expect([...(ua ? [`ua ${ua[1]}`] : []), ...(a ? [`a ${a[1]}${a[2]}`] : [])]).toEqual(expected);
    expect(xmp.includes('pdfuaid</pdfaSchema:prefix>')).toBe(claims.pdfUa === 1);
    expect(xmp).not.toContain('pdfd:');
  });
});

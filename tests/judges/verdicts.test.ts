import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/check/validator.ts';
import type { PublishedEdition } from '../support/results.ts';
import { results } from '../support/results.ts';

const { cases, verdicts, versions } = results();

/** What a file claims must be judged and must pass; nothing else is claimed. */
function claimedProfiles({ claims }: PublishedEdition): readonly string[] {
  if (!claims) return [];
  return [
    ...(claims.pdfA === null ? [] : [`PDF/A-${claims.pdfA.toUpperCase()}`]),
    ...(claims.pdfUa === null ? [] : [claims.pdfUa === 1 ? 'PDF/UA-1' : 'PDF/UA-2 + Tagged PDF']),
    ...(claims.wtpdf ? ['WTPDF 1.0 Accessibility', 'WTPDF 1.0 Reuse'] : []),
  ];
}

function verdictsOn(path: string, validator: string): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict.file === path && verdict.validator === validator);
}

describe.each(cases)('$name', ({ name, request, editions }) => {
  it('was published in every format that was asked for', () => {
    const formats = request.formats ?? ['pdf', 'epub'];
    const paged = formats.includes('pdf') ? (request.editions ?? ['trade']).filter((one) => one !== 'braille') : [];
    const braille = request.editions?.includes('braille') ? ['braille'] : [];
    const asked = [...paged.map(() => 'pdf'), ...(formats.includes('epub') ? ['epub'] : []), ...braille];
    expect(editions.map((edition) => edition.format)).toEqual(asked);
  });

  for (const edition of editions.filter((one) => one.format === 'pdf')) {
    it(`veraPDF ${versions.veraPDF}: judged every profile that is claimed, and all passed`, () => {
      // A file that claims nothing is judged by veraPDF's default.
      const said = verdictsOn(edition.path, 'veraPDF').filter((verdict) => verdict.profile !== 'PDF/A-1B');
      expect(said.map((verdict) => verdict.profile).sort()).toEqual([...claimedProfiles(edition)].sort());
      expect(said.flatMap((verdict) => verdict.complaints)).toEqual([]);
      expect(said.every((verdict) => verdict.passed)).toBe(true);
    });

    it(`qpdf ${versions.qpdf}: sound`, () => {
      expect(verdictsOn(edition.path, 'qpdf')).toMatchObject([{ passed: true, complaints: [] }]);
    });

    it('claims PDF/UA and PDF/A, and Well-Tagged PDF where it is asked for', () => {
      const first = [request.attachSource ? 'PDF/A-3A' : 'PDF/A-2A', 'PDF/UA-1'];
      const second = ['PDF/A-4F', 'PDF/UA-2 + Tagged PDF', 'WTPDF 1.0 Accessibility', 'WTPDF 1.0 Reuse'];
      const asked = request.pdfStandard === 'ua-2+a-4f' ? second : first;
      expect(claimedProfiles(edition)).toEqual(name === 'picture-without-alternative' ? [] : asked);
    });
  }

  for (const edition of editions.filter((one) => one.format === 'epub')) {
    it(`EPUBCheck ${versions.EPUBCheck}: no error, no warning`, () => {
      const [verdict] = verdictsOn(edition.path, 'EPUBCheck');
      expect(verdict?.profile).toMatch(/^EPUB 3\.3/);
      expect(verdict?.complaints.filter((complaint) => complaint.severity !== 'note')).toEqual([]);
      expect(verdict?.passed).toBe(true);
    });

    it(`Ace ${versions.Ace}: no violation`, () => {
      const [verdict] = verdictsOn(edition.path, 'Ace');
      const complaints = verdict?.complaints ?? [];
      if (name === 'picture-without-alternative')
        expect(complaints.map((complaint) => complaint.rule)).toContain('image-alt');
      else expect(verdict).toMatchObject({ passed: true, complaints: [] });
    });
  }
});

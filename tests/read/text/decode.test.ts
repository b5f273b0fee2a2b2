import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Finding, Refusal } from '../../../src/model/finding.ts';
import { decode } from '../../../src/read/text/bytes/decode.ts';

async function decoded(bytes: Uint8Array, language: string | null = null) {
  const findings: Finding[] = [];
  const source = await decode({ name: 'a.txt', bytes, language }, (finding) => findings.push(finding));
  return { text: source.text, codes: findings.map((finding) => finding.code), findings };
}

async function refused(bytes: Uint8Array) {
  try {
    await decoded(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.finding;
    throw error;
  }
  throw new Error('was not refused');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('Unicode', () => {
  it.each([
    ['UTF-8', utf8('Zoë'), 'Zoë'],
    ['UTF-8 with a mark', utf8('\ufeffZoë'), 'Zoë'],
    ['UTF-16LE with a mark', utf16('Zoë', true, true), 'Zoë'],
    ['UTF-16BE with a mark', utf16('Zoë', false, true), 'Zoë'],
    ['UTF-16LE without one', utf16('Café owners in town', true, false), 'Café owners in town'],
    ['UTF-16BE without one', utf16('Café owners in town', false, false), 'Café owners in town'],
    [
      'UTF-16LE Russian without one',
      utf16('Первая строка.\nВторая строка, длиннее.\n', true, false),
      'Первая строка.\nВторая строка, длиннее.\n',
    ],
  ])('%s', async (_, bytes, text) => {
    expect(await decoded(bytes)).toMatchObject({ text, codes: [] });
  });

  it('keeps marks inside, carriage returns and zeros, so that offsets count in the file', async () => {
    const { text } = await decoded(utf8('One\r\ntwo\ufeff\u0000three'));
    expect(text).toBe('One\r\ntwo\ufeff\u0000three');
  });

  it('decodes UTF-32 by its mark', async () => {
    const codes = [0xfeff, ...'Zoë 😀'].map((code) => (typeof code === 'number' ? code : (code.codePointAt(0) ?? 0)));
    const bytes = new Uint8Array(codes.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [index, code] of codes.entries()) view.setUint32(index * 4, code, true);
    expect((await decoded(bytes)).text).toBe('Zoë 😀');
  });
});

const russian =
  'Станция открылась утром. «Мы обещали — мы открыли», — заявил мэр города.\nПоезда ходят каждые восемь минут.';
const plainRussian = 'Станция открылась утром. Мы обещали и мы открыли, заявил мэр города.';
const polish =
  'Żółta łódź czeka na jeźdźca. „Nie wiem, gdzie jest brzeg”, mówi kapitan Wójcik.\nPogoda się pogorszyła.';
const japanese =
  '商店街に一軒だけ残るパン屋が百年を迎えた。早朝から約二百人が列を作り、用意した千個のパンは一時間半で売り切れた。';
const arabic = 'فتحت المكتبة أبوابها صباح الثلاثاء أمام القراء، بعد سبع سنوات من الترميم.';
const western = 'Café owners’ “quiet hour” costs €12 – and Zoë Šimek isn’t happy…';

describe('older encodings', () => {
  it.each([
    ['windows-1252', western],
    ['windows-1251', russian],
    ['koi8-r', plainRussian],
    ['windows-1250', polish],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['windows-1256', arabic],
    ['gb18030', '这座图书馆星期二早上重新开放。市长说，它是在七年以后开放的，我们很高兴。'],
  ])('%s is told by its letters', async (encoding, text) => {
    const read = await decoded(iconv.encode(text, encoding));
    expect(read).toMatchObject({ text, codes: ['decoded-as'] });
    expect(read.findings[0]?.message).toContain(encoding);
  });

  it.each([
    ['windows-1250', polish, 'pl'],
    ['koi8-r', plainRussian, 'ru'],
    ['windows-1252', western, 'en'],
  ])('%s with the language given', async (encoding, text, language) => {
    expect((await decoded(iconv.encode(text, encoding), language)).text).toBe(text);
  });
});

describe('damage', () => {
  it('keeps UTF-8 where a few bytes of it are broken', async () => {
    const sound = Buffer.from('Zoë Müller of the café said: “Déjà vu.” Then ');
    const input = {
      name: 'a.txt',
      bytes: Buffer.concat([sound, Buffer.from([0xe2, 0x80]), Buffer.from(' it ended.')]),
      language: null,
    };
    const found: string[] = [];
    const { text } = await decode(input, ({ code }) => found.push(code));
    expect(text).toBe('Zoë Müller of the café said: “Déjà vu.” Then \ufffd it ended.');
    expect(found).toEqual(['undecodable-character']);
  });

  it('tells where a character was lost', async () => {
    const { findings } = await decoded(utf8('Line one\nLost \ufffd here'));
    expect(findings).toMatchObject([{ code: 'undecodable-character', line: 2, column: 6 }]);
  });

  it('tells of text that was decoded wrongly before', async () => {
    expect((await decoded(utf8('CafÃ© ownersâ€™ â€œquiet hourâ€'))).codes).toEqual(['mojibake']);
  });
});

describe('refusals', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file', 'empty'],
    ['white space', utf8(' \n\t\r\n\u00a0\u200b'), 'blank-file', 'white space'],
    ['a mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'blank-file', 'white space'],
    ['a PDF', utf8('%PDF-1.7\n'), 'not-text', 'a PDF'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-text', 'a PNG picture'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-text', 'a JPEG picture'],
    ['a ZIP', utf8('PK\u0003\u0004 and so on'), 'not-text', 'a ZIP archive'],
    ['a DOCX', utf8('PK\u0003\u0004 [Content_Types].xml word/document.xml'), 'not-text', 'a Word document'],
    [
      'bytes of anything',
      Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256),
      'not-text',
      'control characters',
    ],
  ])('%s', async (_, bytes, code, words) => {
    const finding = await refused(bytes);
    expect(finding).toMatchObject({ code, severity: 'error', file: 'a.txt', line: 1 });
    expect(finding.message).toContain(words);
    expect(finding.hint).not.toBeNull();
  });
});

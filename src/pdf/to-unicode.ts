import { hex4, utf16 } from './numbers.ts';

/** `bfchar` takes at most 100 entries at a time (Adobe Technical Note 5014). */
const most = 100;

/** The ToUnicode CMap of a font (ISO 32000-1, 9.10.3) whose code i + 1 stands for `texts[i]`. */
export function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.map((text, index) => `<${hex4(index + 1)}> <${utf16(text)}>`);
  const sections: string[] = [];
  for (let from = 0; from < entries.length; from += most) {
    const section = entries.slice(from, from + most);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

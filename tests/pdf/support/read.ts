import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the tests of the writer ask of a finished PDF, as pdf.js reads it. */
export interface ReadPdf {
  readonly pages: number;
  readonly labels: readonly string[] | null;
  /** The titles of the outline, two spaces deeper for each level. */
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet as it stands in the file. */
  readonly xmp: string;
  /** The text of all pages with the characters that ToUnicode gives, ends of lines and pages as spaces. */
  readonly text: string;
  readonly artifacts: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly attachments: readonly string[];
  readonly viewerPreferences: Readonly<Record<string, unknown>> | null;
}

export interface Annotation {
  readonly page: number;
  readonly url: string;
  readonly contents: string;
  readonly rect: readonly number[];
  readonly quads: number;
}

/** A stretch of text, or an edge of marked content; the declarations of pdf.js leave out the tag. */
type Item = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string; readonly tag?: string };

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  let text = '';
  const artifacts: string[] = [];
  const annotations: Annotation[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    const content = await proxy.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    let tag = '';
    for (const item of content.items as readonly Item[]) {
      if ('str' in item) {
        const piece = item.str + (item.hasEOL ? ' ' : '');
        if (tag === 'Artifact') artifacts[artifacts.length - 1] += piece;
        else text += piece;
      } else if (item.type === 'endMarkedContent') tag = '';
      else {
        tag = item.tag ?? '';
        if (tag === 'Artifact') artifacts.push('');
      }
    }
    text += ' ';
    for (const annotation of await proxy.getAnnotations()) {
      const quads = (annotation.quadPoints?.length ?? 0) / 8;
      const { url, rect, contentsObj } = annotation;
      annotations.push({ page, url, contents: contentsObj.str, rect, quads });
    }
  }
  const { info } = await document.getMetadata();
  const read: ReadPdf = {
    pages: document.numPages,
    labels: await document.getPageLabels(),
    outline: titles(((await document.getOutline()) ?? []) as readonly OutlineNode[], ''),
    info: info as Readonly<Record<string, unknown>>,
    xmp: packetOf(bytes),
    text: text.replace(/ +/g, ' ').trim(),
    artifacts: artifacts.map((artifact) => artifact.trim()),
    annotations,
    attachments: Object.keys((await document.getAttachments()) ?? {}),
    viewerPreferences: (await document.getViewerPreferences()) as ReadPdf['viewerPreferences'],
  };
  await task.destroy();
  return read;
}

function titles(nodes: readonly OutlineNode[], indent: string): readonly string[] {
  return nodes.flatMap((node) => [`${indent}${node.title}`, ...titles(node.items, `${indent}  `)]);
}

/** The packet is never compressed, so that programs that know no PDF find it. */
function packetOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('utf8');
  return /<\?xpacket begin[\s\S]*?<\?xpacket end="."\?>/.exec(file)?.[0] ?? '';
}

/** Every stream of the file, inflated where it is compressed with nothing but Flate; other streams are left out. */
export function streamsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const streams: string[] = [];
  for (const match of file.matchAll(/stream\n([\s\S]*?)\n?\nendstream/g)) {
    try {
      streams.push(inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'));
    } catch {
      // Not compressed, or a picture.
    }
  }
  return streams;
}

/** The objects of the file's object streams, by what refers to them. */
export function objectsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const stream of streamsOf(bytes)) {
    const head = /^(?:\d+ \d+ )+/.exec(stream)?.[0];
    if (!head) continue;
    const numbers = head.trim().split(' ').map(Number);
    for (let index = 0; index < numbers.length; index += 2) {
      const next = numbers[index + 3] ?? stream.length - head.length;
      found.set(`${numbers[index]} 0 R`, stream.slice(head.length + (numbers[index + 1] ?? 0), head.length + next));
    }
  }
  return found;
}

/** The content streams of all pages. */
export function contentStreamsOf(bytes: Uint8Array): readonly string[] {
  return streamsOf(bytes).filter((stream) => /\bBDC\b/.test(stream));
}

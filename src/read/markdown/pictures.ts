import type { Definition, Nodes, Root } from 'mdast';
import { Refusal } from '../../model/finding.ts';
import type { Graphic } from '../../model/graphic.ts';
import type { LoadedPicture } from './desk.ts';

/** Pictures of one article that are loaded. */
const most = 500;

/** Loads every picture that a document names, once each; names of files are made unique. */
export async function loadPictures(
  tree: Root,
  addresses: ReadonlyMap<string, Definition>,
  loadPicture: ((file: string) => Promise<Graphic>) | null,
): Promise<ReadonlyMap<string, LoadedPicture>> {
  const pictures = new Map<string, LoadedPicture>();
  const names = new Set<string>();
  for (const file of filesIn(tree, addresses)) {
    const picture = pictures.size < most ? await loaded(file, loadPicture) : tooMany;
    pictures.set(file, 'data' in picture ? named(picture, names) : picture);
  }
  return pictures;
}

const tooMany: LoadedPicture = { message: `Only ${most} pictures of an article are taken.`, hint: 'Divide it.' };

function filesIn(tree: Root, addresses: ReadonlyMap<string, Definition>): ReadonlySet<string> {
  const files = new Set<string>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'image') files.add(node.url);
    if (node.type === 'imageReference') files.add(addresses.get(node.identifier.toLowerCase())?.url ?? '');
    if (node.type === 'containerDirective' || node.type === 'leafDirective') files.add(node.attributes?.src ?? '');
    if ('children' in node) stack.push(...[...node.children].reverse());
  }
  files.delete('');
  return files;
}

async function loaded(file: string, loadPicture: ((file: string) => Promise<Graphic>) | null): Promise<LoadedPicture> {
  if (loadPicture === null) {
    return { message: `The picture '${file}' has no folder to be read from.`, hint: 'Read the article from a file.' };
  }
  try {
    return await loadPicture(unescaped(file));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { message: error.finding.message, hint: error.finding.hint };
  }
}

/** Markdown writes a space in a file's name as '%20'. */
function unescaped(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

function named(graphic: Graphic, names: Set<string>): Graphic {
  let name = graphic.name;
  for (let number = 2; names.has(name); number++) name = graphic.name.replace(/(?=\.[^.]+$)/, `-${number}`);
  names.add(name);
  return name === graphic.name ? graphic : { ...graphic, name };
}

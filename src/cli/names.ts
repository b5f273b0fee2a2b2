import { stemOf } from '../publishing/request.ts';

/**
 * Names for the folders of several publications, in the order of their articles: each article's own, with a number
 * where another has it already. Letters that some file systems take for one (case, composition) count as one.
 */
export function folderNames(files: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = stemOf(file);
    let name = stem;
    for (let number = 2; taken.has(key(name)); number++) name = `${stem}-${number}`;
    taken.add(key(name));
    return name;
  });
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

import { EPub } from 'epub-gen-memory';

/** A file of the container, by its path. */
export interface ContainerEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Stored as it is, where the format compresses already (PNG, JPEG). */
  readonly stored: boolean;
}

/** The least date that a ZIP entry can have. */
const firstDate = Date.UTC(1980, 0, 1);

/**
 * Packs entries into an OCF ZIP container (EPUB 3.3, 4.3): `mimetype` first and stored, no entries for folders, one
 * date for all of them. The same entries and date give the same bytes.
 */
export async function packContainer(entries: readonly ContainerEntry[], date: Date): Promise<Uint8Array> {
  return new Container(entries, new Date(Math.max(date.getTime(), firstDate))).pack();
}

/**
 * epub-gen-memory's container without its content: everything is written here, so that nothing is fetched, read from a
 * disk or rewritten, and no random identifier or present time gets in.
 */
class Container extends EPub {
  readonly #entries: readonly ContainerEntry[];
  readonly #date: Date;

  constructor(entries: readonly ContainerEntry[], date: Date) {
    super({ title: 'EPUB', verbose: false }, []);
    this.#entries = entries;
    this.#date = date;
  }

  async pack(): Promise<Uint8Array> {
    const date = this.#date;
    this.zip.file('mimetype', 'application/epub+zip', { compression: 'STORE', date });
    for (const { path, content, stored } of this.#entries) {
      this.zip.file(path, content, { compression: stored ? 'STORE' : 'DEFLATE', createFolders: false, date });
    }
    return this.zip.generateAsync({
      type: 'uint8array',
      mimeType: 'application/epub+zip',
      compression: 'DEFLATE',
      compressionOptions: { level: 6 },
      platform: 'UNIX',
    });
  }
}

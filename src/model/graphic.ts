/** A picture, decoded no further than its header: the file's own bytes and its size in pixels. */
export interface Graphic {
  /** File name with extension, unique in its publication. */
  readonly name: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

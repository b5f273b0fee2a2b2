/** Where a reference leads. */
export type Target =
  | { readonly type: 'inside'; readonly file: string; readonly fragment: string | null }
  /** Another scheme: 'https:', 'mailto:', 'data:'. */
  | { readonly type: 'outside'; readonly scheme: string }
  /** A path that leaves the archive, or no address at all. */
  | { readonly type: 'broken' };

const root = 'epub-file:///';

/** Resolves a reference against the path of the file that it stands in, as a reading system would (EPUB 3.3, 3.6). */
export function targetOf(from: string, reference: string): Target {
  const scheme = /^\s*([A-Za-z][A-Za-z0-9+.-]*):/u.exec(reference)?.[1];
  if (scheme !== undefined) return { type: 'outside', scheme: `${scheme.toLowerCase()}:` };
  if (reference.trim().startsWith('//')) return { type: 'outside', scheme: 'https:' };
  if (leaves(from, reference.replace(/[?#].*$/su, ''))) return { type: 'broken' };
  try {
    const url = new URL(reference.trim(), root + from.split('/').map(encodeURIComponent).join('/'));
    const fragment = url.hash === '' ? null : decodeURIComponent(url.hash.slice(1));
    return { type: 'inside', file: decodeURIComponent(url.pathname.replace(/^\/+/u, '')), fragment };
  } catch {
    return { type: 'broken' };
  }
}

/** Whether a path climbs above the archive's root. */
function leaves(from: string, path: string): boolean {
  let depth = path.startsWith('/') ? 0 : from.split('/').length - 1;
  for (const part of path.split('/')) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

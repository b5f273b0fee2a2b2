import type { Contributor, ContributorRole, Series } from '../../model/metadata.ts';

/** The contributors of a YAML file whose fields were found to be sound; null where nothing is said. */
export function contributorsOf(value: unknown): readonly Contributor[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((item: { readonly name: string; readonly role?: ContributorRole }) => ({
    name: onOneLine(item.name),
    role: item.role ?? 'ctb',
  }));
}

/** The series of a YAML file whose fields were found to be sound; null where none is named. */
export function seriesOf(value: unknown): Series | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, position } = value as { readonly name: string; readonly position?: string };
  return { name: onOneLine(name), position: position ?? null };
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

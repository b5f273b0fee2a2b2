const suffix = /^(?:jr|sr)\.?$|^[ivx]{2,4}$/i;
/** Written with the given names when names are sorted: 'Cruz, Juana Inés de la'. */
const particle = /^(?:al|bin|d|da|das|de|de’|del|della|den|der|di|do|dos|du|e|ibn|la|le|van|von|y|zu|zum|zur)$/;
const organisation =
  /\b(?:AFP|Agence|Agencia|Agency|Agencja|AP|Associated|Bureau|Company|Correspondents?|Desk|dpa|Editors?|Foundation|Group|Institute|Magazine|Media|Network|News|Newsroom|Office|PAP|Post|Press|Presse|Redacción|Redaktion|Redakcja|Report|Reporters?|Reuters|Review|Rédaction|Service|Staff|Team|Times|University|Writers?)\b|агентств|редакци|служба|ТАСС|РИА/iu;

/**
 * A person's name as it is sorted ('Lovelace, Ada'), or null where nobody can tell it from the letters: one word,
 * an organisation, a script or a language in which the last word isn't the family's.
 */
export function fileAsOf(name: string, language: string): string | null {
  if (!/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\s.'’‑-]+$/u.test(name) || organisation.test(name)) return null;
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const after = words.length > 2 && suffix.test(last) ? words.pop() : null;
  if (words.length < 2) return null;
  if (/^(?:es|pt)\b/.test(language) && words.length > 2) return null;
  if (/^hu\b/.test(language)) return null;
  if (patronymic.test(words.at(-1) ?? '') && words.length === 3) return `${words[0]}, ${words.slice(1).join(' ')}`;
  const family = words.pop() ?? '';
  if (particle.test(family)) return null;
  return [family, words.join(' '), after].filter(Boolean).join(', ');
}

/** A patronymic at the end: the family's name stands first. */
const patronymic = /(?:ович|евич|ич|овна|евна|ична)$/;

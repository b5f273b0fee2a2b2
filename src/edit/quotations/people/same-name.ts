/** Whether two words are one name; where names are declined, forms of it ('Снегирёва' of 'Снегирёв') count. */
export function sameName(one: string, other: string, declines: boolean): boolean {
  const a = fold(one);
  const b = fold(other);
  if (a === b) return true;
  if (!declines || Math.abs(a.length - b.length) > 3 || Math.min(a.length, b.length) < 3) return false;
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  return (
    common >= 3 && common >= Math.min(a.length, b.length) - 2 && isEnding(a.slice(common)) && isEnding(b.slice(common))
  );
}

/** Names that can be the same have the same key. */
export function nameKey(surname: string, declines: boolean): string {
  const folded = fold(surname);
  return declines ? folded.slice(0, 3) : folded;
}

/** Case endings of Russian and Polish surnames and given names. */
function isEnding(rest: string): boolean {
  return /^(?:|а|у|ом|е|ой|ы|и|ым|ых|ого|ому|ий|ая|ую|я|ю|ей|ем|ь|ья|a|u|owi|em|ie|y|i|iego|iemu|im|ą|ę|ej|ego|emu|ek|ka|kiem|ki|ski|ska)$/u.test(
    rest,
  );
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll("'", '’').replace(/’s?$/u, '');
}

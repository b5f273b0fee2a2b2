export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An address in running text, without the punctuation of the sentence after it. */
export interface Address extends Range {
  readonly url: string;
}

const webAddress = /\bhttps?:\/\/[^\s<>"“”„«»]+|\bwww\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s<>"“”„«»]*)?/gu;
const mailAddress = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const anyAddress = new RegExp(`${webAddress.source}|${mailAddress.source}`, 'gu');

/** Web and mail addresses of a text; nobody may touch what stands in them. */
export function addressesIn(text: string): readonly Address[] {
  if (!/@|www\.|:\/\//.test(text)) return [];
  // Each word may begin a mail address, so that looking for one takes far longer than looking for the web's.
  return [...text.matchAll(text.includes('@') ? anyAddress : webAddress)].flatMap((found) => {
    const shown = withoutTail(found[0]);
    if (shown === '') return [];
    return [{ from: found.index, to: found.index + shown.length, url: urlOf(shown) }];
  });
}

/** Tells of an edit from `from` to `to` whether it touches an address of the text. */
export function addressGuard(text: string): (from: number, to: number) => boolean {
  const closed = addressesIn(text);
  if (closed.length === 0) return () => false;
  return (from, to) => {
    let low = 0;
    let high = closed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((closed[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (closed[low]?.from ?? Infinity) < Math.max(to, from + 1);
  };
}

/** A closing bracket belongs to the address only where it was opened there. */
function withoutTail(shown: string): string {
  let text = shown;
  for (;;) {
    const cut = text.replace(/[.,;:!?…'’‘。、،؛।]+$/u, '');
    const open = cut.split('(').length;
    const close = cut.split(')').length;
    text = cut.endsWith(')') && close > open ? cut.slice(0, -1) : cut;
    if (text === cut) return text;
  }
}

function urlOf(shown: string): string {
  if (shown.includes('://')) return shown;
  return shown.includes('@') ? `mailto:${shown}` : `https://${shown}`;
}

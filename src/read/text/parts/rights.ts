import { foldPhrase } from '../../../language/furniture/index.ts';
import { type Desk, setAside } from '../desk.ts';

const mostRights = 6;

/** The notice of rights in the last blocks, also kept as a fact. */
export function readRights(desk: Desk): void {
  let seen = 0;
  for (let index = desk.blocks.length - 1; index > 0 && seen < mostRights; index--) {
    const block = desk.blocks[index];
    const role = desk.roles[index];
    if (!block || (role?.type === 'setAside' && role.reason !== 'furniture: legal')) continue;
    seen++;
    if (block.weight > 90 || !isRights(block.text)) continue;
    setAside(desk, index, 'furniture: rights');
    desk.facts.rights = block.text;
  }
}

function isRights(text: string): boolean {
  if (/^\s*(?:©|\(c\)\s|Ⓒ|copyright\s*(?:©|\(c\)|\d{4}|:))/i.test(text)) return true;
  if (/©\s*(?:19|20)\d\d|(?:19|20)\d\d\s*©|copyright\s+(?:©|\(c\)|(?:19|20)\d\d)/i.test(text)) return true;
  if (/tous droits .{0,60}réservés/iu.test(text)) return true;
  return rightsPhrases.some((phrase) => foldPhrase(text).includes(phrase));
}

const rightsPhrases = [
  'all rights reserved',
  'tous droits réservés',
  'alle rechte vorbehalten',
  'todos los derechos reservados',
  'все права защищены',
  'wszelkie prawa zastrzeżone',
  '無断転載',
  '禁無断転載',
  'جميع الحقوق محفوظة',
  'كافة الحقوق محفوظة',
  'सर्वाधिकार सुरक्षित',
  'tutti i diritti riservati',
  'todos os direitos reservados',
].map(foldPhrase);

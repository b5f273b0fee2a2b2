import { type Desk, isFree, setAside } from '../desk.ts';
import { headlineLabelLength } from './titles.ts';

const field =
  /^(?:from|to|cc|bcc|sent|date|reply-to|von|an|gesendet|datum|de|à|envoyé|objet|para|enviado|fecha|от|кому|дата|od|do|data)\s*:\s*(?<value>\S.*)$/iu;
const sender = /^(?:from|von|de|от|od)\s*:\s*(?<name>[^<>@]*\p{L}[^<>@]*?)\s*(?:<[^<>]*>)?$/iu;
const least = 3;

/**
 * Reads the head of a mail that opens a file ('From: …', 'To: …', 'Subject: …', 'Date: …'): who sent it is the byline,
 * its subject the headline, the other lines go aside. A subject and two more fields at the very top, or it is no mail.
 */
export function readMailHeader(desk: Desk): void {
  let end = 0;
  let subject = -1;
  for (; end < desk.blocks.length; end++) {
    const block = desk.blocks[end];
    if (!block || (end > 0 && block.gap > 0)) break;
    if (headlineLabelLength(block.text) > 0) subject = end;
    else if (!field.test(block.text)) break;
  }
  if (subject < 0 || end < least) return;
  for (let index = 0; index < end; index++) {
    if (!isFree(desk, index)) continue;
    const name = sender.exec(desk.blocks[index]?.text ?? '')?.groups?.name;
    if (index === subject) desk.roles[index] = { type: 'headline' };
    else if (name !== undefined && desk.facts.byline.length === 0) {
      desk.facts.byline = [name.replace(/^["']|["']$/gu, '')];
      setAside(desk, index, 'read as byline');
    } else setAside(desk, index, "mail's header");
  }
}

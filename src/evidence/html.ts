import { type Element, h, onLines } from '../html/element.ts';
import { directionOf } from '../language/direction.ts';
import { evidenceLabelsFor } from '../language/evidence-labels.ts';
import { serialise } from '../site/document.ts';
import { siteStylesheet } from '../site/stylesheet.ts';
import { actSection } from './sections/act.ts';
import { listeningSection } from './sections/listening.ts';
import { machinesSection } from './sections/machines.ts';
import type { PageParts } from './sections/parts.ts';
import { peopleSection } from './sections/people.ts';
import { recordSection } from './sections/record.ts';
import { evidenceStyle } from './sections/style.ts';
import type { Evidence, Subject } from './types.ts';

/** Evidence as a page that anyone can read, in the publication's language where its words are known. */
export function writeEvidenceHtml(evidence: Evidence): Uint8Array {
  const { labels, language } = evidenceLabelsFor(evidence.publication.language);
  const parts: PageParts = { evidence, labels, language };
  return serialise({
    title: `${labels.evidence}: ${evidence.publication.title}`,
    description: labels.lead,
    language,
    direction: directionOf(language),
    data: null,
    style: `${siteStylesheet}${evidenceStyle}`,
    body: [
      h(
        'main',
        onLines([
          header(parts),
          filesSection(parts),
          machinesSection(parts),
          peopleSection(parts),
          recordSection(parts),
          actSection(parts),
          listeningSection(parts),
        ]),
      ),
    ],
  });
}

function header(parts: PageParts): Element {
  const { evidence, labels, language } = parts;
  const { publication } = evidence;
  const own = publication.language === language ? {} : { lang: publication.language, dir: publication.direction };
  const sections: readonly (readonly [id: string, words: string])[] = [
    ['machines', labels.machines],
    ['people', labels.people],
    ['record', labels.record],
    ['act', labels.act],
    ['listening', labels.listening],
  ];
  return h(
    'header',
    onLines([
      h('p.kicker', labels.evidence),
      h('h1', own, publication.title),
      h('p.lead', labels.lead),
      ...(labels.inEnglish === null ? [] : [h('p', labels.inEnglish)]),
      h('nav', { ariaLabel: labels.evidence }, [
        h(
          'ul',
          onLines([
            h('li', [h('a', { href: 'index.html' }, labels.downloads)]),
            ...sections.map(([id, words]) => h('li', [h('a', { href: `#${id}` }, words)])),
            h('li', [h('a', { href: 'evidence.json' }, labels.asData)]),
          ]),
        ),
      ]),
    ]),
  );
}

function filesSection({ evidence, labels }: PageParts): Element {
  const { maker, publication } = evidence;
  return h(
    'section',
    { ariaLabelledBy: 'files' },
    onLines([
      h('h2', { id: 'files' }, labels.files),
      h(
        'dl',
        onLines([
          ...evidence.subjects.map((subject) => fileItem(subject, labels)),
          h('div', [h('dt', labels.textFingerprint), h('dd.sum', [h('code', publication.textSha256)])]),
          h('div', [h('dt', labels.madeBy), h('dd', `${maker.name} ${maker.version}`)]),
        ]),
      ),
    ]),
  );
}

function fileItem({ file, sha256, claims }: Subject, labels: PageParts['labels']): Element {
  return h('div', [
    h('dt', [h('a', { href: encodeURIComponent(file) }, [h('bdi', file)])]),
    h('dd', `${labels.claims}: ${claims.length > 0 ? claims.join(', ') : labels.claimsNothing}`),
    h('dd.sum', [`${labels.fingerprint}: `, h('code', sha256)]),
  ]);
}

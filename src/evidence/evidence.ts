import { createHash } from 'node:crypto';
import { checkpoints } from '../accessibility/checkpoints/index.ts';
import { contentKinds } from '../accessibility/content.ts';
import { type Edition, standardsOf } from '../model/edition.ts';
import type { Judgement } from '../model/judgement.ts';
import { accessibilityAct } from './accessibility-act.ts';
import { listeningOf } from './listening.ts';
import { machineResults } from './machines.ts';
import { humanResults } from './people.ts';
import { placesIn } from './places.ts';
import type { Evidence, EvidenceInput, JudgementEvidence, PlacesOf, Subject } from './types.ts';

export { writeEvidenceHtml } from './html.ts';
export { writeEvidenceJson } from './json.ts';
export { refuseFailed } from './refuse-failed.ts';
export type * from './types.ts';

/** Names of the files that carry it. */
export const evidenceFiles = { data: 'evidence.json', page: 'evidence.html' } as const;

/**
 * All that is known of a publication's accessibility, as data: what programs found in its finished files, what people
 * judged, what nobody has judged yet. Nothing is made up: what wasn't tried is untested.
 */
export function evidenceOf(input: EvidenceInput): Evidence {
  const { metadata, editions, content } = input;
  const machines = machineResults(input.evaluations);
  const people = humanResults(editions, content, input.judgements);
  const assertions = [...machines.assertions, ...people.assertions];
  const tests = [...machines.tests, ...people.tests];
  return {
    publication: {
      identifier: metadata.identifier,
      title: input.title,
      language: metadata.language,
      direction: metadata.direction,
      textSha256: content.textHash,
      accessibilityContact: metadata.accessibilityContact,
    },
    maker: input.maker,
    subjects: editions.map(subjectOf),
    assertors: [...machines.assertors, ...people.assertors],
    tests,
    assertions,
    places: placesOf(input),
    judgements: input.judgements.map((judgement) => judgementEvidence(judgement, content.textHash)),
    accessibilityAct: accessibilityAct({ editions, tests, assertions, metadata }),
    listening: listeningOf(input.listening),
    findings: input.findings,
  };
}

function subjectOf({ file, format, mediaType, identifier, bytes, claims, facts }: Edition): Subject {
  return {
    file,
    format,
    mediaType,
    identifier,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    claims: [...(claims ? standardsOf(claims) : []), ...(facts.conformance ? [facts.conformance.standard] : [])],
  };
}

/** The places of each kind of content that some checkpoint asks about, in each file that was read back. */
function placesOf({ editions, documents }: EvidenceInput): readonly PlacesOf[] {
  return editions.flatMap(({ file, format }) => {
    const document = documents.get(file);
    if (document === undefined) return [];
    const asked = new Set(checkpoints.filter((one) => one.format === format).map(({ look }) => look));
    return contentKinds
      .filter((kind) => asked.has(kind))
      .map((kind) => ({ subject: file, kind, places: placesIn(document, kind) }))
      .filter(({ places }) => places.length > 0);
  });
}

function judgementEvidence(judgement: Judgement, textHash: string): JudgementEvidence {
  const text = judgement.of === null ? 'unbound' : judgement.of === textHash ? 'same' : 'other';
  return { ...judgement, text };
}

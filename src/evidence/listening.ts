import { type ListeningRecord, listeningItems, listeningTools } from '../model/judgement.ts';
import type { ListeningEvidence } from './types.ts';

/**
 * What was heard of the specimen, for every program and every item: the last record of each, and `untested` where there
 * is none.
 */
export function listeningOf(records: readonly ListeningRecord[]): readonly ListeningEvidence[] {
  const sorted = [...records].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  return listeningTools.flatMap((tool) =>
    listeningItems.map((item) => {
      const record = sorted.findLast((one) => one.tool === tool && one.heard.some((heard) => heard.item === item));
      const heard = record?.heard.find((one) => one.item === item);
      if (!record || !heard) return { ...nothing, tool, item };
      const { version, environment, who, when, format } = record;
      return { tool, item, outcome: heard.outcome, version, environment, who, when, format, words: heard.words };
    }),
  );
}

const nothing = {
  outcome: 'untested',
  version: null,
  environment: null,
  who: null,
  when: null,
  format: null,
  words: null,
} as const;

import type { Checkpoint } from './checkpoint.ts';
import { matterhornCheckpoints } from './matterhorn.ts';
import { wcagCheckpoints } from './wcag.ts';

export { appliesTo, type Checkpoint } from './checkpoint.ts';

/** Everything that only a person can judge: of PDFs by the Matterhorn Protocol, of e-books by WCAG. */
export const checkpoints: readonly Checkpoint[] = [...matterhornCheckpoints, ...wcagCheckpoints];

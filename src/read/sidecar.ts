import type { Sidecar } from './sidecar/sidecar.ts';

export { applySidecar, type LoadPicture } from './sidecar/apply.ts';
export { withoutConfirmed } from './sidecar/confirmed.ts';
export {
  type BlockOverride,
  type Confirmation,
  type DirectSpeechChoice,
  type OverrideType,
  type Sidecar,
  type SidecarPicture,
  type SpeakerOverride,
  type Stated,
  sidecarFinding,
} from './sidecar/sidecar.ts';

/**
 * Reads a sidecar's file, which is UTF-8. Throws a Refusal for its error, or an AggregateError of one for each: what a
 * person meant to say must not be left out. The parser and the schema are loaded only here.
 */
export async function readSidecarFile(name: string, bytes: Uint8Array): Promise<Sidecar> {
  const { sidecarFrom } = await import('./sidecar/read.ts');
  return sidecarFrom(name, bytes);
}

export { applySidecar, type LoadPicture } from './sidecar/apply.ts';
export { withoutConfirmed } from './sidecar/confirmed.ts';
export { type Draft, draftSidecar } from './sidecar/draft.ts';
export { readSidecar, readSidecarFile } from './sidecar/read.ts';
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

export { compose } from './compose.ts';
export { type Cover, composeCover } from './cover.ts';
export { type Numbering, number } from './number.ts';
export { languagesOf, loadTypesetter, type Typesetter } from './typesetter.ts';

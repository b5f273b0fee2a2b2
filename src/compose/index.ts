export { compose } from './compose.ts';
export { type Cover, composeCover } from './cover.ts';
export { blankPage, type Numbering, number, numberOn, type RunningPages } from './number.ts';
export { languagesOf, loadTypesetter, type Typesetter } from './typesetter.ts';

export { pageToPng } from './png.ts';
export { type Outlines, type OutlinesOf, pageToSvg } from './svg.ts';

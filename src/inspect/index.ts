export { type InspectedBlock, type InspectedQuotation, type Inspection, inspect } from './inspect.ts';

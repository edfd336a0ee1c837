export { type CopyFile, copyInMemory, type CopyRecord, type CopyStore, type SeenRecord } from './copy.js';
export type { StaticOptions, StaticRefusal, StaticSource, StaticState } from './face.js';
export { type FallbackOptions, withFallback } from './fallback.js';
export { openStatic } from './open-static.js';
export { InvalidArgumentError } from '../core/errors.js';

export * from './audits.js';
export * from './overlays.js';
export * from './publications.js';
export * from './static-files.js';

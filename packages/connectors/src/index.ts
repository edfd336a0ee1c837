export * from './corpus/index.js';

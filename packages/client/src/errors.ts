/** What the client throws, by itself: for pages that tell failures apart whichever parts of the client they load. */
export * from './core/errors.js';

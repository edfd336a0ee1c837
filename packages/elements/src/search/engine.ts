/**
 * The engine that searches on the device and marks what it found: a file of its own, loaded when a person first comes to a
 * box and shared by all boxes of the page.
 */
export const loadEngine = () => import('@motcua/search/engine');

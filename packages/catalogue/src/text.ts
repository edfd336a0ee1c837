export { linkOf, safeAddress } from './text/links.js';
export { type Block, type Inline, inline, type ListItem, parse } from './text/parse.js';

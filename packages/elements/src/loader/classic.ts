/**
 * Everything in one classic script, for pages that cannot load modules:
 * `<script src="https://…/motcua.classic.js" data-api="…"></script>`.
 */
import { defineElements } from '../define/elements.js';
import { settle } from './settle.js';
import { watch } from './watch.js';

const tag = document.currentScript as HTMLScriptElement | null;
// Settings come before definitions: elements that are on the page already read them the moment they are defined.
const first = settle(tag, tag?.src || location.href);
defineElements();
if (first) watch(() => undefined);

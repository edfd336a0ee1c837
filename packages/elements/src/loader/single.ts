/**
 * Everything in one module, to be pinned by its hash:
 * `<script type="module" src="https://…/motcua.all.js" integrity="…" crossorigin data-api="…"></script>`.
 */
import { defineElements } from '../define/elements.js';
import { settle, tagOf } from './settle.js';
import { watch } from './watch.js';

// Settings come before definitions: elements that are on the page already read them the moment they are defined.
const first = settle(tagOf(import.meta.url), import.meta.url);
defineElements();
if (first) watch(() => undefined);

import { answer, task } from './child.mjs';
import { adapterOf } from './engines.mjs';
import { documentsOf } from './grown.mjs';
import { writeIndex } from './index-files.mjs';

/** Builds the index of one engine over so many procedures into a folder. */
const { engine, size, folder, bodies } = task();
const adapter = await adapterOf(engine);
const documents = documentsOf(size).map((document) => (bodies ? document : { ...document, body: [] }));
const started = performance.now();
const files = await adapter.build(documents);
const seconds = (performance.now() - started) / 1000;
writeIndex(folder, files);
answer({ seconds, files: [...files.keys()] });

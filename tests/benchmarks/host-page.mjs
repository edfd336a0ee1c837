import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a page of an office around some markup of ours, alone in a folder.
 *
 * @returns the options that make a server serve it below `/`
 */
export async function hostPage(folder, body, script = '<script type="module" src="/elements/motcua.js"></script>') {
  await mkdir(folder, { recursive: true });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`;
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><head>${head}<title>Trang của xã</title>${script}</head><body>${body}</body></html>`,
  );
  return ['--static', folder];
}

/**
 * Makes the site of this folder, of nothing but files: its pages, the browser files of Motcua, and a signed publication.
 *
 *   node examples/static/build.mjs OUT [--data DIR] [--key FILE]
 *
 * Without --data the sample catalogue is published, without --key a key is made for it in OUT's parent. Copy OUT to any web server.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
const COMMAND = join(ROOT, 'packages/server/dist/motcua.js');
const PLACEHOLDER = 'KHOA-CONG-KHAI';

function motcua(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '' },
  });
  if (status !== 0) throw new Error(`motcua ${args[0]} ended with ${status}:\n${stderr}`);
  return stdout.trim();
}

export async function buildSite(out, { data, key } = {}) {
  await mkdir(out, { recursive: true });
  const signing = key ?? join(out, '..', 'signing-key.pem');
  const publicKey = existsSync(signing) ? motcua('keys', 'public', signing) : motcua('keys', 'signing', '--out', signing);
  const store = data ?? (await mkdtemp(join(tmpdir(), 'motcua-static-')));
  try {
    if (data === undefined) motcua('import', join(ROOT, 'packages/server/sample'), '--data', store);
    motcua('publish', '--out', join(out, 'cong-bo'), '--key', signing, '--data', store);
  } finally {
    if (data === undefined) await rm(store, { recursive: true, force: true });
  }
  await cp(join(ROOT, 'packages/elements/dist/cdn'), join(out, 'elements'), { recursive: true });
  for (const name of await readdir(HERE)) {
    if (!/\.(?:html|css|js)$/.test(name)) continue;
    const text = await readFile(join(HERE, name), 'utf8');
    await writeFile(join(out, name), text.replaceAll(PLACEHOLDER, publicKey));
  }
  return publicKey;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, key: { type: 'string' } },
  });
  const [out] = positionals;
  if (out === undefined) {
    console.error('Name the folder to write to: node examples/static/build.mjs OUT');
    process.exit(2);
  }
  await buildSite(resolve(out), values);
  console.log(`The site is in ${out}. Copy it to any web server, cong-bo/manifest.json last.`);
  if (values.key === undefined) {
    console.log(`It is signed with ${resolve(out, '../signing-key.pem')}. Keep that key, and never copy it to the web server.`);
  }
}

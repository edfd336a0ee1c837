import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? `Licence: ${license}` : await readFile(join(folder, file), 'utf8');
  return { name, text: `${name} ${version}\n\n${text.trim()}\n` };
}

/** Puts the licences of what was bundled beside it, as BSD and MIT ask of copies without their sources. */
export function licences() {
  return {
    name: 'licences',
    async writeBundle({ dir }, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = new Set(modules.map((id) => PACKAGE_FOLDER.exec(id)?.[0]).filter((one) => one !== undefined));
      const found = await Promise.all([...folders].map(licenceOf));
      found.sort((one, other) => one.name.localeCompare(other.name));
      await writeFile(join(dir, 'LICENCES.txt'), found.map(({ text }) => text).join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

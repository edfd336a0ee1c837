import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { npm } from './npm.mjs';
import { ROOT } from './setup/root.mjs';

/** Packs every package as it would be published; gives the path of each tarball with the manifest inside it. */
async function pack(folder) {
  const { workspaces } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const args = ['pack', '--workspaces', '--silent', '--ignore-scripts', '--pack-destination', folder];
  if ((await npm(args, { stdio: ['ignore', 'ignore', 'inherit'] })) !== 0) throw new Error('npm pack failed.');
  return Promise.all(
    workspaces.map(async (workspace) => {
      const manifest = JSON.parse(await readFile(join(ROOT, workspace, 'package.json'), 'utf8'));
      const name = manifest.name.replace('@', '').replace('/', '-');
      return { manifest, tarball: join(folder, `${name}-${manifest.version}.tgz`) };
    }),
  );
}

/** Files that package.json promises and that are not in the tarball: publint does not look at them all. */
function missingFiles({ manifest, tarball }) {
  const inside = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .split('\n')
    .map((path) => path.replace('package/', './'));
  const promised = [manifest.customElements, manifest['web-types'], ...(manifest.files ?? [])].filter(
    (path) => path && !path.startsWith('!'),
  );
  return [...new Set(promised)]
    .map((path) => `./${path.replace(/^\.\//, '')}`)
    .filter((path) => !inside.some((one) => one === path || one.startsWith(`${path}/`)));
}

async function isSound({ manifest, tarball }) {
  const { messages } = await publint({ pack: { tarball: await readFile(tarball) }, strict: true });
  for (const message of messages) console.error(`${manifest.name}: ${formatMessage(message, manifest)}`);
  const missing = missingFiles({ manifest, tarball });
  for (const path of missing)
    console.error(`${manifest.name}: ${path} is named in package.json and not in the package`);
  const attw = [
    'exec',
    '--offline',
    '--',
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--format',
    'ascii',
    '--quiet',
  ];
  const typed = await npm(attw);
  return messages.length === 0 && missing.length === 0 && typed === 0;
}

const folder = await mkdtemp(join(tmpdir(), 'motcua-packages-'));
try {
  for (const packed of await pack(folder)) {
    const sound = await isSound(packed);
    console.log(`${sound ? '✔' : '✖'} ${packed.manifest.name}`);
    if (!sound) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

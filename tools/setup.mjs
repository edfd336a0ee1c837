import { ensureBuilt } from './setup/built-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureNode } from './setup/node-version.mjs';

/** Brings a bare clone to the point where the tests can run from source: the dependencies are installed. */
export async function install() {
  ensureNode();
  await ensureDependencies();
}

/** Brings a bare clone to the point where everything can run: dependencies installed, packages built. */
export async function setup() {
  await install();
  await ensureBuilt();
}

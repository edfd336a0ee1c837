#!/usr/bin/env node
import { type Command, print, report, UsageError } from './commands.js';

/** Each is loaded when it is asked for: most need little of what the others do. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  import: async () => (await import('./import.js')).importCommand,
  decision: async () => (await import('./decision.js')).decisionCommand,
  'search-index': async () => (await import('./search-index.js')).searchIndexCommand,
  publish: async () => (await import('./publish.js')).publishCommand,
  overlay: async () => (await import('./overlay.js')).overlayCommand,
  keys: async () => (await import('./keys.js')).keysCommand,
  sites: async () => (await import('./sites.js')).sitesCommand,
  devices: async () => (await import('./devices.js')).devicesCommand,
  ratings: async () => (await import('./ratings.js')).ratingsCommand,
  review: async () => (await import('./review.js')).reviewCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
  audit: async () => (await import('./audit.js')).auditCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
};

async function help(): Promise<string> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => ({ name, ...(await load()) })),
  );
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`);
  return [
    'motcua: publishes standard administrative procedures for any website.',
    '',
    'Usage: motcua <command> [options]',
    '',
    ...lines,
    '',
    '"motcua <command> --help" explains a command.',
    'The catalogue is kept in the folder .data, or in PostgreSQL when DATABASE_URL is set.',
    'Exit status: 0 done, 1 refused, 2 wrong command line, 3 a person must decide between two layers.',
  ].join('\n');
}

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(await help());
    if (name === undefined) throw new UsageError('no command given');
    return;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new UsageError(`there is no command "${name}"`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    print(`${command.summary}\n\n${command.help}`);
    return;
  }
  await command.run(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}

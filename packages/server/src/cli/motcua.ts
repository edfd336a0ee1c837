#!/usr/bin/env node
import { auditCommand } from './audit.js';
import { type Command, print, report, UsageError } from './commands.js';
import { decisionCommand } from './decision.js';
import { devicesCommand } from './devices.js';
import { doctorCommand } from './doctor.js';
import { importCommand } from './import.js';
import { keysCommand } from './keys.js';
import { migrateCommand } from './migrate.js';
import { overlayCommand } from './overlay.js';
import { publishCommand } from './publish.js';
import { ratingsCommand } from './ratings.js';
import { reviewCommand } from './review.js';
import { searchIndexCommand } from './search-index.js';
import { serveCommand } from './serve.js';
import { sitesCommand } from './sites.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  import: importCommand,
  decision: decisionCommand,
  'search-index': searchIndexCommand,
  publish: publishCommand,
  overlay: overlayCommand,
  keys: keysCommand,
  sites: sitesCommand,
  devices: devicesCommand,
  ratings: ratingsCommand,
  review: reviewCommand,
  doctor: doctorCommand,
  audit: auditCommand,
  migrate: migrateCommand,
};

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, command]) => `  ${name.padEnd(14)}${command.summary}`);
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
    print(help());
    if (name === undefined) throw new UsageError('no command given');
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command "${name}"`);
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

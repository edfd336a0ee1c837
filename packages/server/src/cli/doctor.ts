import { writeFile } from 'node:fs/promises';
import { NoAnswer } from '../doctor/asking.js';
import { printDiagnosis } from '../doctor/diagnosis.js';
import { diagnose } from '../doctor/doctor.js';
import { Refusal } from '../refusal.js';
import { type Command, print, readOptions, UsageError } from './commands.js';

export const doctorCommand: Command = {
  summary: 'Find out why an embed does not show on a page, and the header to add.',
  help: `Usage: motcua doctor URL [--json FILE]

  URL          the page on which something is missing
  --json FILE  the diagnosis for software

Loads the page, its script tags and what its elements ask, from the origin of the page, as a browser would: the tags themselves, Content-Security-Policy,
Trusted Types, CORS, MIME types, integrity, mixed content, the API, ids of offices and procedures, keys of sites, a published folder and its
signature. It runs no script and changes nothing. Exit status: 0 nothing is wrong, 1 something is, 2 wrong command line.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'string' } },
    });
    const [address, ...more] = positionals;
    if (address === undefined || more.length > 0) throw new UsageError('name the one page to look at');
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
      throw new UsageError(`"${address}" is no address of a page; write it in full, with https://`);
    const diagnosis = await diagnose(new URL(address)).catch((error: unknown) => {
      if (error instanceof NoAnswer) throw new Refusal(`${address}: ${error.message}.`);
      throw error;
    });
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(diagnosis, null, 2)}\n`);
    print(printDiagnosis(diagnosis));
    const errors = diagnosis.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) throw new Refusal(`${errors} reason(s) why something does not show.`);
  },
};

import { readDocument } from '../import/documents.js';
import { linkFindings } from '../publications/link-findings.js';
import { placedFindings, printPublication } from '../publications/print-report.js';
import { publishDecision } from '../publications/publish-decision.js';
import { readPublication } from '../publications/read-publication.js';
import { signedTextFindings } from '../publications/signed-text.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';

export const decisionCommand: Command = {
  summary: 'Check and publish a decision that publishes, amends, replaces or abolishes procedures.',
  help: `Usage: motcua decision check FILE [--links] [--file SIGNED] [--json] [--data DIR]
       motcua decision publish FILE [--confirm-warnings] [--links] [--file SIGNED] [--json] [--data DIR]

  FILE                 decision file (format "motcua-decision"), see docs/publishing.md
  --links              ask every link whether it leads somewhere; needs the network
  --file SIGNED        the signed text on this machine; its SHA-256 must be that of the decision
  --confirm-warnings   publish though there are warnings, which a person has looked at; errors always keep it back
  --json               the report as JSON
  --data DIR           folder of the embedded store; without it DATABASE_URL, or else .data

publish: every procedure gets the next version, from the day on which the decision takes effect; all of it in one transaction, or nothing. The
same decision again changes nothing.

The embedded store belongs to one process: stop the server first, or let the software of the office publish over the API (publishDecision).

Exit status: 0 nothing to look at, or published; 1 errors, or warnings that were not confirmed; 2 wrong command line.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        links: { type: 'boolean' },
        file: { type: 'string' },
        'confirm-warnings': { type: 'boolean' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
    const [what, file, ...more] = positionals;
    if ((what !== 'check' && what !== 'publish') || file === undefined || more.length > 0)
      throw new UsageError('say "decision check FILE" or "decision publish FILE"');
    const isCheck = what === 'check';
    if (isCheck && values['confirm-warnings']) throw new UsageError('--confirm-warnings is for "decision publish"');
    const document = await readDocument(file);
    const read = readPublication(document);
    const found = [
      ...(values.file === undefined ? [] : await signedTextFindings(read.file.decision, values.file)),
      ...(values.links ? await linkFindings(read.file) : []),
    ];
    await withStore(values.data, async (store) => {
      const { report } = await publishDecision(store, read, {
        check: isCheck,
        confirmsAll: values['confirm-warnings'] ?? false,
        found,
      });
      const findings = placedFindings(report.findings, document, read.file);
      print(values.json ? JSON.stringify({ ...report, findings }, undefined, 2) : printPublication(report, findings));
      const isClean = findings.every(({ severity }) => severity === 'note');
      if (!report.published && !isClean) process.exitCode = 1;
    });
  },
};

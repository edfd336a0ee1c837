import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';

const REFUSED = [
  { pattern: /\bregistry\.[\w-]+\.(?:org|com|dev|io|net)\b/, why: 'the host of a package registry' },
  { pattern: /"resolved": "(?:https?|git\+)/, why: 'a download address in the lock file (see .npmrc)' },
  { pattern: /(?<![\w.:/)}-])\/(?:work|tmp|home|root|Users)\/[\w.-]+/, why: 'an absolute path of one machine' },
  { pattern: /\b[A-Z]:\\Users\\/, why: 'an absolute path of one machine' },
];

/** What is refused in a text, each as its line and the reason. */
export function problemsIn(text) {
  if (text.includes('\0')) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = REFUSED.find(({ pattern }) => pattern.test(line));
    return found === undefined ? [] : [{ line: index + 1, why: found.why }];
  });
}

/** Refuses, in the files that git knows, what only makes sense on the machine or network where it was written. */
export async function committedText() {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const problems = files
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
    .flatMap((file) => problemsIn(readFileSync(join(ROOT, file), 'utf8')).map((problem) => ({ file, ...problem })));
  for (const { file, line, why } of problems) console.error(`${file}:${line}: ${why}`);
  return problems.length === 0 ? 0 : 1;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn } from './committed-text.mjs';

// Put together here, so that this file holds none of what is looked for.
const host = ['registry', 'example', 'org'].join('.');
const home = ['', 'home', 'someone', 'motcua'].join('/');

test('names the line of a registry host, of a download address, of a path of one machine', () => {
  const resolved = `"resolved": "${'https'}://example.org/a.tgz"`;
  const problems = problemsIn(['fine', `https://${host}/lit`, resolved, `see ${home}/file`].join('\n'));
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 3, 4],
  );
});

test('leaves addresses on the web, workspaces in the lock file and files that are no text alone', () => {
  const texts = ['https://example.vn/home/index.html', '"resolved": "packages/client"', './work/plan', `\0${home}`];
  for (const text of texts) assert.deepEqual(problemsIn(text), [], text);
});

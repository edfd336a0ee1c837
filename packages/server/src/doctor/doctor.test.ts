import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { takingApp } from '../api/actions.fixture.js';
import { ProblemError } from '../api/problems.js';
import { newSigningKey, readSigningKey } from '../publish/signing-key.js';
import { diagnose } from './doctor.js';
import { KINDS } from './page-checks.js';

/** What a site answers; a page may name the other one as `{api}`. */
type Answer = { status?: number; headers?: OutgoingHttpHeaders; body: string };

const SCRIPT = 'import("./motcua-catalogue.js");';
const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const JAVASCRIPT = { ...OPEN, 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' };

const KEY = readSigningKey(newSigningKey())!;
const OTHER_KEY = readSigningKey(newSigningKey())!;
const SIGNED = '{"format":"motcua-static","formatVersion":1}';
const MANIFEST = `${SIGNED.slice(0, -1)},"signature":${JSON.stringify(KEY.sign(SIGNED))}}\n`;

const LISTING = '<motcua-catalogue agency="an-xuyen"><a href="/thu-tuc">Thủ tục</a></motcua-catalogue>';
const TAG = '<script type="module" src="{api}/elements/motcua.js" data-api="{api}"></script>';

async function site(
  context: TestContext,
  answer: (path: string, request: Request) => Promise<Answer | Response>,
): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const url = `http://${incoming.headers.host}${incoming.url}`;
    const request = new Request(url, { method: incoming.method!, headers: incoming.headers as Record<string, string> });
    void answer(new URL(url).pathname, request).then(async (given) => {
      if (given instanceof Response) {
        outgoing.writeHead(given.status, Object.fromEntries(given.headers));
        outgoing.end(Buffer.from(await given.arrayBuffer()));
      } else outgoing.writeHead(given.status ?? 200, given.headers).end(given.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Given {
  html?: string;
  headers?: OutgoingHttpHeaders;
  /** Answers of the other site, before its own. */
  files?: Record<string, Answer>;
}

/** A page of one origin that embeds what another gives, as it should be but for what is given. */
async function diagnosed(context: TestContext, { html = TAG + LISTING, headers = {}, files = {} }: Given = {}) {
  const { app } = await takingApp({
    counted: {
      getRatingForm: ({ query }) =>
        query.site === 'mcs_known'
          ? Promise.resolve({ open: true })
          : Promise.reject(new ProblemError('site-not-allowed')),
    },
  });
  const own: Record<string, Answer> = {
    '/elements/motcua.js': { headers: JAVASCRIPT, body: SCRIPT },
    '/elements/motcua-catalogue.js': { headers: JAVASCRIPT, body: 'export {};' },
    '/folder/manifest.json': { headers: OPEN, body: MANIFEST },
    ...files,
  };
  const api = await site(context, async (path, request) => own[path] ?? app.fetch(request));
  const page = await site(context, () =>
    Promise.resolve({
      headers: { 'content-type': 'text/html; charset=utf-8', ...filled(headers, api) },
      body: html.replaceAll('{api}', api),
    }),
  );
  return { api, page, ...(await diagnose(new URL(page))) };
}

function filled(headers: OutgoingHttpHeaders, api: string): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value).replaceAll('{api}', api)]),
  );
}

const kinds = ({ findings }: { findings: { kind: string }[] }): string[] => findings.map(({ kind }) => kind);

describe('a page on which all is right', () => {
  const good: [string, Given][] = [
    ['as it is pasted', {}],
    [
      'under the strictest policy',
      {
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src {api}; connect-src {api}; require-trusted-types-for 'script'; trusted-types lit-html",
        },
      },
    ],
    [
      'under a policy with a nonce and strict-dynamic',
      {
        html: TAG.replace('<script ', '<script nonce="a1" ') + LISTING,
        headers: { 'content-security-policy': "script-src 'nonce-a1' 'strict-dynamic'" },
      },
    ],
    [
      'by a link that an editor left',
      { html: `${TAG}<p><a href="/" data-motcua="catalogue" data-motcua-agency="an-xuyen">Thủ tục</a></p>` },
    ],
    [
      'from a signed folder alone',
      {
        html: `<script type="module" src="{api}/elements/motcua.js" data-source="{api}/folder/manifest.json" data-source-key="${OTHER_KEY.public} ${KEY.public}"></script><motcua-catalogue><a href="/">Thủ tục</a></motcua-catalogue>`,
      },
    ],
    ['that also sends', { html: `${TAG}<motcua-rating agency="an-xuyen" site="mcs_known">Đánh giá</motcua-rating>` }],
    [
      'with integrity',
      {
        html: `<script type="module" crossorigin integrity="sha384-${createHash('sha384').update(SCRIPT).digest('base64')}" src="{api}/elements/motcua.js" data-api="{api}"></script>${LISTING}`,
      },
    ],
  ];
  for (const [name, given] of good) {
    test(`has no finding: ${name}`, async (context) => {
      const { findings, fine, embeds } = await diagnosed(context, given);
      assert.deepEqual(findings, []);
      assert.equal(embeds, 1);
      assert.equal(fine.length, 2);
    });
  }
});

describe('a fault is named, and nothing beside it', () => {
  const bad: [string, Given, string?][] = [
    ['tag-shown-as-text', { html: `${TAG}<p>&lt;motcua-catalogue agency="x"&gt;</p>` }],
    ['no-script', { html: LISTING.replace('agency', 'api="{api}" agency') }],
    ['no-embed', { html: TAG }],
    ['unknown-element', { html: `${TAG}<motcua-catalog>Thủ tục</motcua-catalog>` }],
    ['not-a-module', { html: TAG.replace('type="module" ', '') + LISTING }],
    [
      'integrity-without-crossorigin',
      {
        html:
          TAG.replace(
            '<script ',
            `<script integrity="sha256-${createHash('sha256').update(SCRIPT).digest('base64')}" `,
          ) + LISTING,
      },
    ],
    ['integrity-differs', { html: TAG.replace('<script ', '<script crossorigin integrity="sha256-AAAA" ') + LISTING }],
    [
      'several-copies',
      {
        html: `${TAG}${TAG.replace('/elements/', '/old/')}${LISTING}`,
        files: { '/old/motcua.js': { headers: JAVASCRIPT, body: '' } },
      },
    ],
    ['no-fallback', { html: `${TAG}<motcua-catalogue></motcua-catalogue>` }],
    ['csp-script', { headers: { 'content-security-policy': "script-src 'self'" } }, "script-src 'self' {api}"],
    [
      'csp-script',
      { html: `<meta http-equiv="Content-Security-Policy" content="script-src-elem 'none'">${TAG}${LISTING}` },
    ],
    [
      'csp-connect',
      { headers: { 'content-security-policy': "connect-src 'self' https://*.gov.vn" } },
      "connect-src 'self' {api}",
    ],
    [
      'csp-trusted-types',
      { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types dompurify" } },
    ],
    ['csp-sandbox', { headers: { 'content-security-policy': 'sandbox allow-forms' } }],
    ['script-status', { files: { '/elements/motcua.js': { status: 404, body: '' } } }],
    ['script-status', { files: { '/elements/motcua-catalogue.js': { status: 404, body: '' } } }],
    [
      'script-mime',
      { files: { '/elements/motcua.js': { headers: { ...OPEN, 'content-type': 'text/plain' }, body: SCRIPT } } },
    ],
    [
      'script-cors',
      { files: { '/elements/motcua.js': { headers: { 'content-type': 'text/javascript' }, body: SCRIPT } } },
    ],
    [
      'script-corp',
      {
        files: {
          '/elements/motcua.js': {
            headers: { ...JAVASCRIPT, 'cross-origin-resource-policy': 'same-origin' },
            body: SCRIPT,
          },
        },
      },
    ],
    ['script-unreachable', { html: TAG.replace('{api}/elements', 'http://127.0.0.1:9/elements') + LISTING }],
    ['api-unreachable', { html: TAG.replace('data-api="{api}"', 'data-api="http://127.0.0.1:9"') + LISTING }],
    ['api-answer', { html: TAG.replace('data-api="{api}"', 'data-api="{api}/v1"') + LISTING }],
    [
      'api-answer',
      { files: { '/v1/catalogue': { headers: { ...OPEN, 'content-type': 'text/html' }, body: '<h1>Đăng nhập</h1>' } } },
    ],
    [
      'api-cors',
      {
        files: {
          '/v1/catalogue': {
            headers: { 'content-type': 'application/json' },
            body: '{"revision":"r","procedures":1,"fields":1,"agencies":1}',
          },
        },
      },
      '*',
    ],
    [
      'empty-catalogue',
      {
        files: {
          '/v1/catalogue': {
            headers: { ...OPEN, 'content-type': 'application/json' },
            body: '{"revision":"r","procedures":0,"fields":0,"agencies":0}',
          },
        },
      },
    ],
    [
      'unknown-agency',
      { html: `${TAG}<motcua-config agency="xa-la"><motcua-catalogue>Thủ tục</motcua-catalogue></motcua-config>` },
    ],
    [
      'agency-not-in-force',
      {
        html: `${TAG}<motcua-procedure agency="an-xuyen" code="1.000001">a</motcua-procedure>`,
        files: {
          '/v1/agencies/an-xuyen': {
            status: 404,
            headers: { ...OPEN, 'content-type': 'application/problem+json' },
            body: '{"code":"not-in-force"}',
          },
        },
      },
    ],
    ['unknown-procedure', { html: `${TAG}<motcua-procedure code="1.999999">Khai sinh</motcua-procedure>` }],
    ['site-not-allowed', { html: `${TAG}<motcua-rating agency="an-xuyen" site="mcs_old">Đánh giá</motcua-rating>` }],
    ['no-site', { html: `${TAG}<motcua-feedback agency="an-xuyen">Phản ánh</motcua-feedback>` }],
    [
      'source-status',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/none/manifest.json" data-source-key="${KEY.public}"`)}${LISTING}`,
      },
    ],
    [
      'source-key-malformed',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/folder/manifest.json" data-source-key="${KEY.public.slice(1)}"`)}${LISTING}`,
      },
    ],
    [
      'source-cors',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/folder/manifest.json" data-source-key="${KEY.public}"`)}${LISTING}`,
        files: { '/folder/manifest.json': { body: MANIFEST } },
      },
    ],
    [
      'no-source-key',
      { html: `${TAG.replace('data-api="{api}"', 'data-source="{api}/folder/manifest.json"')}${LISTING}` },
    ],
    [
      'source-key-differs',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/folder/manifest.json" data-source-key="${OTHER_KEY.public}"`)}${LISTING}`,
      },
    ],
    [
      'source-key-differs',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/folder/manifest.json" data-source-key="${KEY.public}"`)}${LISTING}`,
        files: { '/folder/manifest.json': { headers: OPEN, body: MANIFEST.replace('Version":1', 'Version":2') } },
      },
    ],
    [
      'source-unsigned',
      {
        html: `${TAG.replace('data-api="{api}"', `data-source="{api}/folder/manifest.json" data-source-key="${KEY.public}"`)}${LISTING}`,
        files: { '/folder/manifest.json': { headers: OPEN, body: SIGNED } },
      },
    ],
  ];
  bad.forEach(([kind, given, header], at) => {
    test(`${at + 1}. ${kind}`, async (context) => {
      const found = await diagnosed(context, given);
      assert.deepEqual([...new Set(kinds(found))], [kind]);
      assert.ok(found.findings.every(({ message, fix }) => message.length > 20 && fix.length > 10));
      if (header !== undefined) assert.equal(found.findings[0]?.header?.value, header.replace('{api}', found.api));
    });
  });
});

test('every element of the loader is known', async () => {
  const source = await import('node:fs/promises').then(({ readFile }) =>
    readFile(new URL('../../../elements/src/loader/kinds.ts', import.meta.url), 'utf8'),
  );
  const named = [.../KINDS = \[([^\]]+)\]/.exec(source)![1]!.matchAll(/'([a-z]+)'/g)].map(([, name]) => name);
  assert.ok(named.length >= 7);
  for (const name of named) assert.ok(KINDS.includes(name!), name);
});

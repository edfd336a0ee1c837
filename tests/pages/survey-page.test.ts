import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Survey, SurveyResults } from '@motcua/contract';
import type { Browser, Page } from 'puppeteer-core';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { tabTo } from './keyboard.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage, strictPolicy } from './strict-page.js';

const PAGE = '/commune/khao-sat.html';
/** Within it a proof of work is done on a busy machine, in milliseconds. */
const DONE_WITHIN = 60_000;

let server: MotcuaServer | undefined;
let browser: Browser | undefined;
let sample: { open: string; closed: string; agency: string; invitations: string[] };
let survey: Survey;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
  const told = (await (await fetch(`${server.url}/sample/satisfaction.json`)).json()) as { survey: typeof sample };
  sample = told.survey;
  survey = (await (await fetch(`${server.url}/v1/surveys/${sample.open}`)).json()) as Survey;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page in a profile of its own, with what it complained about. */
async function inPage(use: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 800 });
    await use(page, listenForComplaints(page));
  } finally {
    await context.close();
  }
}

/** What the element says, once a part is there. */
async function said(page: Page, part: string): Promise<string> {
  await page.waitForFunction(
    (name) => document.querySelector('motcua-survey')?.shadowRoot?.querySelector(`[part~=${name}]`),
    { timeout: DONE_WITHIN },
    part,
  );
  return page.$eval('motcua-survey', (element) => element.shadowRoot!.textContent);
}

/** The second level of every question that must be answered, by the keyboard alone, and sends it. */
async function answer(page: Page): Promise<void> {
  await untilShown(page, 'motcua-survey', 'form [type=radio]');
  for (const { id } of survey.questions.filter(({ required }) => required)) {
    await tabTo(page, `q-${id}-0`);
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'submit');
  await page.keyboard.press('Enter');
}

/** How many answered in each way. */
async function modes(): Promise<Record<string, number>> {
  const { units } = await server!.asOffice('readSurveyResults', { survey: sample.open });
  return units.find(({ agency }) => agency === sample.agency)!.modes;
}

test('an invitation is answered with the keyboard alone, once, and its code is nowhere afterwards', () =>
  inPage(async (page, complaints) => {
    const before = await modes();
    const [code = ''] = sample.invitations;
    const link = `#${new URLSearchParams({ 'khao-sat': sample.open, ma: code }).toString()}`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
    await page.goto(server!.url + PAGE + link);
    await answer(page);
    assert.match(await said(page, 'thanks'), /Đã nhận phiếu/);
    assert.equal(page.url(), server!.url + PAGE);
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    );
    assert.ok(!kept.includes(code) && !asked.join().includes(code), 'the page keeps the code');
    assert.deepEqual(await modes(), { ...before, invited: (before['invited'] ?? 0) + 1 });
    assert.deepEqual(complaints, []);

    // Someone else with the same letter.
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(server!.url + PAGE + link);
    await answer(page);
    assert.doesNotMatch(await said(page, 'notice'), /Đã nhận phiếu/);
    assert.deepEqual((await modes())['invited'], (before['invited'] ?? 0) + 1);
  }));

test('the link that the server makes is answered on a page of another office, about the office that was invited', () =>
  inPage(async (page, complaints) => {
    const before = await modes();
    let content = '';
    const host = await servePage(() => content, {
      'content-security-policy': strictPolicy(server!.url, server!.url),
    });
    try {
      const { key } = await server!.asOffice('saveSite', { label: 'Trang tỉnh', origins: [new URL(host.url).origin] });
      const { invitations } = await server!.asOffice('inviteToSurvey', {
        survey: sample.open,
        agency: sample.agency,
        count: 1,
        page: host.url,
      });
      content = `<!doctype html><html lang="vi"><title>t</title>
        <script type="module" src="${server!.url}/elements/motcua.js"></script>
        <motcua-survey agency="tinh" site="${key}"></motcua-survey></html>`;
      await page.goto(invitations[0]!.link!);
      await answer(page);
      assert.match(await said(page, 'thanks'), /Đã nhận phiếu/);
      assert.equal(page.url(), host.url);
      assert.deepEqual(await modes(), { ...before, invited: (before['invited'] ?? 0) + 1 });
      assert.deepEqual(complaints, []);
    } finally {
      host.close();
    }
  }));

test('what must be answered and is not is named, and nothing is sent', () =>
  inPage(async (page) => {
    const before = await modes();
    await page.goto(`${server!.url}${PAGE}#khao-sat=${sample.open}`);
    await untilShown(page, 'motcua-survey', 'form [type=radio]');
    await tabTo(page, 'submit');
    await page.keyboard.press('Enter');
    await said(page, 'mistakes');
    const named = await page.$$eval('motcua-survey >>> [part~=mistakes] a', (links) => links.length);
    assert.equal(named, survey.questions.filter(({ required }) => required).length);
    assert.deepEqual(await modes(), before);
  }));

test('a closed round tells what it found', () =>
  inPage(async (page, complaints) => {
    const results = (await (await fetch(`${server!.url}/v1/surveys/${sample.closed}/results`)).json()) as SurveyResults;
    await page.goto(`${server!.url}${PAGE}#khao-sat=${sample.closed}`);
    const told = await said(page, 'results');
    const percent = (share: number) => `${(share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
    for (const share of [results.share!, results.interval!.low, results.interval!.high]) {
      assert.ok(told.includes(percent(share)), `${percent(share)} in ${told.slice(0, 300)}`);
    }
    for (const { name } of results.units) assert.ok(told.includes(name), name);
    assert.deepEqual(complaints, []);
  }));

test('under the strictest policy of another origin everyone answers on a registered site, and is counted apart', () =>
  inPage(async (page, complaints) => {
    const before = await modes();
    let content = '';
    const host = await servePage(() => content, {
      'content-security-policy': strictPolicy(server!.url, server!.url),
    });
    try {
      const { key } = await server!.asOffice('saveSite', { label: 'Trang thử', origins: [new URL(host.url).origin] });
      content = `<!doctype html><html lang="vi"><title>t</title>
        <script type="module" src="${server!.url}/elements/motcua.js"></script>
        <motcua-survey agency="${sample.agency}" survey="${sample.open}" site="${key}"></motcua-survey></html>`;
      await page.goto(host.url);
      await answer(page);
      assert.match(await said(page, 'thanks'), /Đã nhận phiếu/);
      assert.deepEqual(await modes(), { ...before, everyone: (before['everyone'] ?? 0) + 1 });
      assert.deepEqual(complaints, []);
    } finally {
      host.close();
    }
  }));

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listenForComplaints, openBrowser, untilShown } from './browser.js';
import { tabTo } from './keyboard.js';
import { MotcuaServer } from './motcua-server.js';
import { servePage, strictPolicy } from './strict-page.js';

const PAGE = '/commune/phan-anh.html';
const AGENCY = 'xa-nguyen-phich';
const SENDER = { name: 'Đỗ Thị Thử Nghiệm', address: 'Tổ 99, ấp Thử Nghiệm', phone: '0900000888' };
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
const TEXT = 'Bảng niêm yết lệ phí ở cửa số 2 bị che khuất, đề nghị xã dời ra chỗ dễ thấy hơn.';
/** Within it a proof of work is done on a busy machine, in milliseconds. */
const DONE_WITHIN = 60_000;

let server: MotcuaServer | undefined;
let browser: Browser | undefined;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
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
    (name) => document.querySelector('motcua-feedback')?.shadowRoot?.querySelector(`[part~=${name}]`),
    { timeout: DONE_WITHIN },
    part,
  );
  return page.$eval('motcua-feedback', (element) => element.shadowRoot!.textContent);
}

/** Fills the form in by the keyboard alone and sends it. */
async function fill(page: Page, text: string): Promise<void> {
  await untilShown(page, 'motcua-feedback', '#kind-problem');
  await tabTo(page, 'kind-problem');
  await page.keyboard.press('Space');
  await tabTo(page, 'text');
  await page.keyboard.type(text);
  await tabTo(page, 'name');
  await page.keyboard.type(SENDER.name);
  await tabTo(page, 'address');
  await page.keyboard.type(SENDER.address);
  await tabTo(page, 'phone');
  await page.keyboard.type(SENDER.phone);
  await page.keyboard.press('Enter');
}

/** The same; gives the receipt code. */
async function send(page: Page, text: string): Promise<string> {
  await fill(page, text);
  const [code] = CODE.exec(await said(page, 'receipt')) ?? [];
  assert.ok(code, 'there is a receipt code');
  return code;
}

test('a problem is sent with the keyboard alone, followed by its code, answered, and published without its sender', () =>
  inPage(async (page, complaints) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
    await page.goto(server!.url + PAGE);
    const code = await send(page, TEXT);

    const { items } = await server!.asOffice('listOfficeFeedback', { agency: AGENCY, limit: 200 });
    const id = items.find((one) => one.text === TEXT)?.id;
    assert.ok(id, 'the office has it');
    const { sender } = await server!.asOffice('readFeedback', { id });
    assert.equal(sender?.name, SENDER.name);
    const answer = 'Xã đã dời bảng niêm yết ra cạnh cửa chính.';
    await server!.asOffice('handleFeedback', { id, event: '1', handling: { kind: 'accepted' } });
    await server!.asOffice('handleFeedback', { id, event: '2', handling: { kind: 'answered', answer } });

    await page.goto('about:blank');
    await page.goto(`${server!.url}${PAGE}#phan-anh=${code}`);
    const followed = await said(page, 'progress');
    assert.ok(followed.includes(answer) && followed.includes(TEXT), followed);
    assert.equal(page.url(), server!.url + PAGE);
    assert.ok(!asked.join().includes(code), 'the code was part of an address');

    await server!.asOffice('handleFeedback', { id, event: '3', handling: { kind: 'published', text: TEXT, answer } });
    await page.goto('about:blank');
    await page.goto(server!.url + PAGE);
    await untilShown(page, 'motcua-feedback', '[part~=views]');
    await page.$eval('motcua-feedback', (element) => {
      element.view = 'browse';
    });
    const listed = await said(page, 'item');
    assert.ok(listed.includes(TEXT) && listed.includes(answer), listed);
    const everything = await (await fetch(`${server!.url}/v1/feedback?agency=${AGENCY}`)).text();
    for (const secret of [...Object.values(SENDER), code]) {
      assert.ok(!listed.includes(secret) && !everything.includes(secret), secret);
    }
    assert.deepEqual(complaints, []);
  }));

/** Chooses files that are made in the page: a picture of a camera of more than 4 MB, or a PDF that is none. */
async function choose(page: Page, what: 'picture' | 'broken PDF'): Promise<number> {
  return page.$eval(
    'motcua-feedback',
    async (element, chosen) => {
      const root = element.shadowRoot!;
      let file = new File(['%PDF-1.7\n/Encrypt'], 'don.pdf');
      if (chosen === 'picture') {
        const canvas = new OffscreenCanvas(1400, 1100);
        const paper = canvas.getContext('2d')!;
        const noise = paper.createImageData(1400, 1100);
        for (let at = 0; at < noise.data.length; at += 65_536)
          crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
        paper.putImageData(noise, 0, 0);
        file = new File([await canvas.convertToBlob({ type: 'image/png' })], 'bang-niem-yet.png');
      }
      const files = new DataTransfer();
      files.items.add(file);
      const field = root.querySelector<HTMLInputElement>('#files')!;
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
      return file.size;
    },
    what,
  );
}

test('a picture of 4 MB is made smaller and arrives; a file that is none is refused, and what was typed stays', () =>
  inPage(async (page, complaints) => {
    const text = 'Ảnh chụp bảng niêm yết lệ phí ở cửa số 2, chữ nhỏ không đọc được.';
    await page.goto(server!.url + PAGE);
    await untilShown(page, 'motcua-feedback', '#files');
    await choose(page, 'broken PDF');
    await said(page, 'files');
    await fill(page, text);
    assert.match(await said(page, 'error'), /don\.pdf/);
    const kept = await page.$eval('motcua-feedback >>> #text', (field) => (field as HTMLTextAreaElement).value);
    assert.equal(kept, text);
    // The browser itself tells of an answer that is a refusal.
    assert.deepEqual(
      complaints.filter((one) => !one.includes('422')),
      [],
    );

    await page.click('motcua-feedback >>> [part=files] button');
    assert.ok((await choose(page, 'picture')) > 4_000_000);
    assert.match(await said(page, 'files'), /bang-niem-yet\.jpg/);
    await page.click('motcua-feedback >>> [part=submit]');
    const [code] = CODE.exec(await said(page, 'receipt')) ?? [];
    assert.ok(code, 'there is a receipt code');
    const { items } = await server!.asOffice('listOfficeFeedback', { agency: AGENCY, limit: 200 });
    const id = items.find((one) => one.text === text)?.id;
    assert.ok(id, 'the office has it');
    const { attachments } = await server!.asOffice('readFeedback', { id });
    assert.deepEqual(
      attachments.map(({ name }) => name),
      ['bang-niem-yet.jpg'],
    );
    assert.ok(attachments[0]!.bytes > 100_000 && attachments[0]!.bytes <= 2_000_000, String(attachments[0]!.bytes));
    await page.goto('about:blank');
    await page.goto(`${server!.url}${PAGE}#phan-anh=${code}`);
    assert.ok((await said(page, 'progress')).includes('bang-niem-yet.jpg'));
  }));

test('a sample is followed by the link that a page of the demo gives, and a wrong code finds nothing', () =>
  inPage(async (page) => {
    await page.goto(server!.url + PAGE);
    const link = await page.waitForSelector('#phan-anh-mau li:nth-child(7) a');
    await link?.click();
    assert.match(await said(page, 'progress'), /Sở Tài chính/);
    await page.goto('about:blank');
    await page.goto(`${server!.url}${PAGE}#phan-anh=0000-0000-0000`);
    assert.doesNotMatch(await said(page, 'error'), /Sở Tài chính/);
  }));

test('under the strictest policy of another origin a registered site sends', () =>
  inPage(async (page, complaints) => {
    let content = '';
    const host = await servePage(() => content, {
      'content-security-policy': strictPolicy(server!.url, server!.url),
    });
    try {
      const origins = [new URL(host.url).origin];
      const { key } = await server!.asOffice('saveSite', { label: 'Trang thử', origins, agencies: [AGENCY] });
      content = `<!doctype html><html lang="vi"><title>t</title>
        <script type="module" src="${server!.url}/elements/motcua.js"></script>
        <motcua-feedback agency="${AGENCY}" site="${key}"></motcua-feedback></html>`;
      await page.goto(host.url);
      await send(page, 'Cổng vào Ủy ban nhân dân xã không có lối đi cho xe lăn, đề nghị làm thêm.');
      assert.deepEqual(complaints, []);
    } finally {
      host.close();
    }
  }));

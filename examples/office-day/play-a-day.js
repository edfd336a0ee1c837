// Plays a day of a one-stop desk against a Motcua server.
//   node play-a-day.js <address of the server> <file that holds the office key>
import { readFile, writeFile } from 'node:fs/promises';
import { ConnectionError, MotcuaError, openDossiers } from '@motcua/client/dossiers';
import { openOffice } from '@motcua/client/office';
import { dayOf } from './day.js';

const [baseUrl = 'http://localhost:8787', keyFile = '.data/sample/office-key.txt'] = process.argv.slice(2);

const today = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
const run = new Date().toISOString().slice(11, 19).replaceAll(':', '');

function say(title, results) {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  console.log(`${title}: ${count('stored')} mới, ${count('known')} đã có, ${count('refused')} bị từ chối`);
  for (const { problem } of results) if (problem) console.log(`  ${problem.code}: ${problem.detail}`);
}

async function main() {
  const key = (await readFile(keyFile, 'utf8')).trim();
  const office = openOffice({ baseUrl, key });
  const { received, events } = dayOf(today, run);

  // What happened may arrive before the dossier itself, in any order, and twice.
  say('Sự kiện đến trước', await office.dossiers.append(events.toReversed()));
  const receptions = await office.dossiers.receive(received);
  say('Tiếp nhận', receptions);
  say('Gửi lại cả ngày', await office.dossiers.append(events));

  for (const { receipt } of receptions) {
    if (receipt) console.log(`  ${receipt.code}  mã biên nhận ${receipt.receiptCode}  hẹn trả ${receipt.due?.first ?? 'chưa xác định'}`);
  }

  const paper = await office.dossiers.paper(received[0].code, 'receipt', { page: `${baseUrl}/commune/ho-so.html` });
  await writeFile('giay-tiep-nhan.html', paper.html);
  console.log(`${paper.title} (mẫu ${paper.form}, ${paper.basis}): giay-tiep-nhan.html`);

  // The same dossier as its applicant sees it: no key, but the code printed on the receipt.
  const card = await openDossiers({ baseUrl }).lookup({ code: received[1].code, receiptCode: receptions[1].receipt.receiptCode });
  console.log(`Người nộp ${card.applicant} thấy: ${card.status}, chờ ${card.waiting?.items?.join('; ') ?? 'không'}`);
}

function explain(error) {
  if (error.code === 'ENOENT') return `Không có tệp khóa ${keyFile}. "npm start" ghi nó ở .data/sample/office-key.txt.`;
  if (error instanceof ConnectionError) return `Không kết nối được máy chủ ${baseUrl}. Hãy chạy "npm start" trước.`;
  return error.message;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MotcuaError) && error.code !== 'ENOENT') throw error;
  console.error(explain(error));
  process.exitCode = 1;
}

// Prints the procedures that one office must post, as a table.
//   node list-procedures.js <address of the server> <id of the office>
import { ConnectionError, Motcua, MotcuaError, NotFoundError } from '@motcua/client';
import { tableOf } from './table.js';
import { feesInWords, timeLimitsInWords } from './words.js';

const [baseUrl = 'http://localhost:8787', agencyId = 'xa-nguyen-phich'] = process.argv.slice(2);

async function main() {
  const client = new Motcua({ baseUrl, locale: 'vi' });
  const agency = await client.agencies.get(agencyId);
  const rows = [];
  for await (const procedure of client.procedures.list({ agency: agency.id, sort: 'field', limit: 200 })) {
    rows.push({
      'STT': String(rows.length + 1),
      'Mã': procedure.code,
      'Tên thủ tục': procedure.name,
      'Lĩnh vực': procedure.field.name,
      'Thời hạn': timeLimitsInWords(procedure.timeLimits),
      'Phí, lệ phí': feesInWords(procedure.fees),
    });
  }
  console.log(`${agency.name}: ${rows.length} thủ tục`);
  console.log(tableOf(rows, { 'Tên thủ tục': 60, 'Lĩnh vực': 20, 'Thời hạn': 40, 'Phí, lệ phí': 40 }));
}

function explain(error) {
  if (error instanceof NotFoundError && error.code === 'unknown-agency') return `Không có cơ quan nào mang mã "${agencyId}".`;
  if (error instanceof ConnectionError) return `Không kết nối được máy chủ ${baseUrl}. Hãy chạy "npm start" trước.`;
  return error.message;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MotcuaError)) throw error;
  console.error(explain(error));
  process.exitCode = 1;
}

// Sends events without end, 1,000 a request, of dossiers nobody looks up; says after each request how many were stored.
import { openOffice } from '../../../packages/client/dist/office.js';
import { batchOf } from './office-day.mjs';

const [baseUrl, key] = process.argv.slice(2);
const { dossiers } = openOffice({ baseUrl, key });
for (let first = 1_000_000; ; first += 200) {
  const results = await dossiers.append(batchOf(first, 200, 'later'));
  process.stdout.write(`${results.filter(({ outcome }) => outcome === 'stored').length}\n`);
}

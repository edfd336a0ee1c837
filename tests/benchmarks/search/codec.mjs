import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const CODEC = 'gzip 9';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

export const gz = (bytes) => gzipped(bytes, { level: 9 });
export const gzSize = async (bytes) => (await gz(bytes)).length;

export async function brSize(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return (await brotlied(bytes, { params })).length;
}

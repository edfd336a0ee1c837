import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** What is added to the name of a file for what stands compressed beside it, for a server that sends files as they are. */
export const COMPRESSED_ENDINGS = ['.br', '.gz'] as const;

/** A file as it stands compressed beside itself, by ending. */
export async function compressed(
  bytes: Uint8Array,
  quality: number = constants.BROTLI_MAX_QUALITY,
): Promise<Record<(typeof COMPRESSED_ENDINGS)[number], Uint8Array>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, { level: 9 })]);
  return { '.br': br, '.gz': gz };
}

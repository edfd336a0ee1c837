import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes after Brotli as a server that compresses ahead of time would send them. */
export function brotli(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
  };
  return brotliCompressSync(content, { params }).length;
}

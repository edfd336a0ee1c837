const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const END_RECORD_BYTES = 22;
/** The comment after it is so long at most. */
const MOST_COMMENT = 65_535;

/** True when an unpacker would take the file for a ZIP archive, which is read from its end. */
export function isAlsoZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - END_RECORD_BYTES - MOST_COMMENT);
  for (let at = bytes.indexOf(END_RECORD, from); at >= 0; at = bytes.indexOf(END_RECORD, at + 1)) {
    if (at + END_RECORD_BYTES > bytes.length) return false;
    if (at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}

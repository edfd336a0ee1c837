/**
 * A UUID (RFC 9562, version 4) that names what is sent for good. `crypto.randomUUID` is missing in pages without TLS.
 *
 * @example
 * newId(); // '0b6f2c9e-6d0a-4f5e-9a57-5a1c1d3f0e21'
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

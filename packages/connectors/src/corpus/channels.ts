import { CHANNELS, type Channel, type ChannelKind } from '@motcua/contract';
import type { FindingList } from './findings.js';

const NAMES = new Map<string, ChannelKind>([
  ['trực tiếp', 'direct'],
  ['trực tuyến', 'online'],
  ['dịch vụ bưu chính', 'post'],
  ['bưu chính', 'post'],
]);

/** One way of filing as a row names it. */
export function readChannel(printed: string | undefined, path: string, findings: FindingList): ChannelKind {
  const kind = printed === undefined ? undefined : NAMES.get(printed.toLowerCase());
  if (kind === undefined) findings.add('channel-unknown', path, printed);
  return kind ?? 'other';
}

/** The ways of filing, each once, with everything the rows say about it. */
export function joinChannels(rows: readonly { kind: ChannelKind; note?: string | undefined }[]): Channel[] {
  const notes = new Map<ChannelKind, Set<string>>();
  for (const { kind, note } of rows) {
    const known = notes.get(kind) ?? new Set();
    notes.set(kind, known);
    if (note !== undefined) known.add(note);
  }
  const order = [...notes.keys()].sort((a, b) => place(a) - place(b));
  return order.map((kind) => {
    const said = [...(notes.get(kind) ?? [])];
    return said.length === 0 ? { kind } : { kind, note: said.join('\n') };
  });
}

function place(kind: ChannelKind): number {
  const at = (CHANNELS as readonly string[]).indexOf(kind);
  return at < 0 ? CHANNELS.length : at;
}

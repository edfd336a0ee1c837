import type { PublicationFinding } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import { type AskOptions, askLinks } from './ask-links.js';
import { faultOfLink, linksIn } from './checks/links.js';
import { quoted } from './checks/texts.js';
import { printedPath } from './paths.js';

/** Asks every link of a decision whose form is sound: one that is not there is an error, one that did not answer a warning. */
export async function linkFindings(file: PublicationFile, options: AskOptions = {}): Promise<PublicationFinding[]> {
  const isSound = (address: string) =>
    faultOfLink(address) === undefined || (options.loopback && /^https?:/.test(address));
  const links = [...linksIn(file)].filter(([, address]) => isSound(address));
  const states = await askLinks(
    links.map(([, address]) => address),
    options,
  );
  return links.flatMap(([path, address]): PublicationFinding[] => {
    const found = states.get(address);
    if (found === undefined || found.state === 'good') return [];
    const isBroken = found.state === 'broken';
    return [
      {
        severity: isBroken ? 'error' : 'warning',
        kind: isBroken ? 'link-broken' : 'link-unreachable',
        path: printedPath(file, path),
        message: `Đường dẫn ${quoted(address, 100)}: ${found.reason}. ${isBroken ? 'Sửa lại hoặc bỏ đi.' : 'Mở thử bằng trình duyệt rồi xác nhận, hoặc sửa lại.'}`,
      },
    ];
  });
}

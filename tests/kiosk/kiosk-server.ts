import { MotcuaServer } from '../pages/motcua-server.js';

const AGENCY = 'xa-nguyen-phich';

/** The built server with the page of the kiosk, a device on it, and what arrived from that device. */
export class KioskServer {
  private constructor(
    private readonly server: MotcuaServer,
    /** Of the device. */
    readonly key: string,
  ) {}

  static async start(): Promise<KioskServer> {
    const server = await MotcuaServer.start();
    const { key = '' } = await server.asOffice('saveDevice', { label: 'Máy ở quầy 3', agency: AGENCY });
    return new KioskServer(server, key);
  }

  get url(): string {
    return this.server.url;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** Desks of all ratings of the device, by which a test knows each of them again: `lượt 17`. The ratings of the sample have none such. */
  async counters(): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await this.server.asOffice('listRatings', {
        agency: AGENCY,
        channel: 'kiosk',
        limit: 200,
        ...(cursor ? { cursor } : {}),
      });
      found.push(...page.items.map(({ counter }) => counter ?? '').filter((counter) => counter.startsWith('lượt ')));
      cursor = page.next;
    } while (cursor);
    return found;
  }
}

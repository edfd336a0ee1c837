import type { Devices } from '@motcua/client/devices';
import { ConnectionError, InvalidQueryError, ProblemError } from '@motcua/client/errors';
import type { DeviceRating, DeviceRatingsRequest, DeviceState, RatingForm, RatingResult } from '@motcua/contract';

/** Of no device. */
export const KEY = 'mcd_kiosk-of-a-test-0123456789';
export const AGENCY = 'Ủy ban nhân dân xã Nguyễn Phích';

const problem = (status: number, code: string) => ({
  status,
  problem: { type: `urn:motcua:problem:${code}`, title: code, status, code, detail: `vì ${code}` },
});

/** A server as the contract has it, in memory, which can be out of reach, lose its answers, or refuse. */
export class FakeDevices implements Pick<Devices, 'open' | 'send'> {
  offline = false;
  /** It stores, and the answer is lost. */
  losesAnswers = false;
  /** Keys that are good; all others are refused. */
  keys = new Map([[KEY, 'may-1']]);
  form: RatingForm = { open: true };
  state: DeviceState['device']['state'] = 'on';
  notice: string | undefined;
  agency = AGENCY;
  /** Milliseconds by which the server is ahead of this machine. */
  ahead = 0;
  refuse: (rating: DeviceRating) => string | undefined = () => undefined;
  /** A rating that makes it answer 400 to the whole batch. */
  unreadable: (rating: DeviceRating) => boolean = () => false;
  gate: Promise<unknown> = Promise.resolve();
  readonly opened: { key: string; queue: string }[] = [];
  readonly sent: DeviceRatingsRequest[] = [];
  /** What it has, by queue and number. */
  readonly stored = new Map<string, DeviceRating>();
  readonly arrived = new Map<string, { highest: number; count: number }>();

  open: Devices['open'] = async (asked, options) => {
    this.opened.push(asked);
    await this.#reach(asked.key, options?.signal);
    const { state, notice, form, agency } = this;
    return {
      device: {
        id: this.keys.get(asked.key)!,
        label: 'Máy ở quầy 3',
        agency: 'xa-nguyen-phich',
        state,
        ...(notice ? { notice } : {}),
      },
      form,
      agency,
      now: new Date(Date.now() + this.ahead).toISOString(),
      arrived: this.arrived.get(asked.queue) ?? { highest: 0, count: 0 },
    };
  };

  send: Devices['send'] = async (request) => {
    this.sent.push(request);
    await this.#reach(request.key);
    if (request.ratings.some(this.unreadable)) throw new InvalidQueryError('', problem(400, 'invalid-body'));
    const results = request.ratings.map((rating): RatingResult => {
      const name = `${request.queue} ${rating.number}`;
      const why = this.refuse(rating);
      if (why) return { outcome: 'refused', problem: { code: 'wrong-day', detail: why } };
      const known = this.stored.has(name);
      this.stored.set(name, rating);
      return { outcome: known ? 'known' : 'stored' };
    });
    if (this.losesAnswers) throw new ConnectionError();
    return { results };
  };

  async #reach(key: string, signal?: AbortSignal): Promise<void> {
    await this.gate;
    signal?.throwIfAborted();
    if (this.offline) throw new ConnectionError();
    if (!this.keys.has(key)) throw new ProblemError('', problem(401, 'device-key-needed'));
  }

  /** Numbers that it has, in order. */
  get numbers(): number[] {
    return [...this.stored.values()].map(({ number }) => number).sort((a, b) => a - b);
  }
}

import type { Attachment } from '@motcua/contract';
import type { ReactiveControllerHost } from 'lit';
import type { FeedbackText } from '../locales/feedback.js';
import type { ReadyFile } from './files.js';

/** As the contract allows. */
const MOST_FILES = 3;

/** The files that were chosen, each looked into by what is loaded for that. They are kept in memory alone. */
export class ChosenFiles {
  list: ReadyFile[] = [];
  /** Some are still being looked into. */
  busy = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  async add(files: readonly File[]): Promise<void> {
    this.busy = true;
    this.host.requestUpdate();
    const ready = await import('./files.js').then(
      ({ readyFile }) => Promise.all(files.map(readyFile)),
      () => files.map(({ name }): ReadyFile => ({ name, fault: 'unreadable' })),
    );
    this.list = [...this.list, ...ready];
    this.busy = false;
    this.host.requestUpdate();
  }

  remove(file: ReadyFile): void {
    this.list = this.list.filter((one) => one !== file);
    this.host.requestUpdate();
  }

  clear(): void {
    this.list = [];
    this.host.requestUpdate();
  }

  /** Why one cannot be sent; undefined where it can. */
  faultOf(file: ReadyFile, own: FeedbackText): string | undefined {
    const fault = 'fault' in file ? file.fault : this.list.indexOf(file) >= MOST_FILES ? 'many' : undefined;
    return fault && own.fileOf(file.name, own.faults[fault]);
  }

  get allGood(): boolean {
    return !this.busy && this.list.length <= MOST_FILES && this.list.every((file) => 'bytes' in file);
  }

  /** As they are sent. @throws {TypeError} one cannot be read any more */
  async attachments(): Promise<Attachment[]> {
    if (this.list.length === 0) return [];
    const { attachmentOf } = await import('./files.js');
    return Promise.all(this.list.filter((file) => 'bytes' in file).map(attachmentOf));
  }
}

import { nothing, type ReactiveControllerHost } from 'lit';
import type { Motcua } from '@motcua/client/lite';
import type { Procedure } from '@motcua/contract';
import { Load } from '../base/load-state.js';
import type { RelatedNames } from './related.js';
import type { loadVersions } from './versions.js';
import type { View } from './view.js';

/** What shows the publications that were loaded. */
type VersionsView = Awaited<ReturnType<typeof loadVersions>>;

/** What is loaded only when it is needed: the other publications, the names of related procedures, and the calendar. */
export class Later {
  readonly #versions: Load<VersionsView>;
  readonly #names: Load<Map<string, string>>;
  readonly #filedNow: Load<(view: View) => unknown>;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly shown: () => Procedure | undefined,
    private readonly client: () => Motcua,
  ) {
    this.#versions = new Load(host);
    this.#names = new Load(host);
    this.#filedNow = new Load(host);
  }

  get versions(): VersionsView | 'failed' | undefined {
    const { value, failure, loading } = this.#versions;
    // While another question is on its way the value still answers the last one.
    return loading ? undefined : (value ?? (failure && 'failed'));
  }

  get names(): RelatedNames {
    return this.#names.value;
  }

  readonly askVersions = (): void => {
    const code = this.shown()?.code;
    if (!code) return;
    this.#versions.run(code, async (signal) => {
      const { loadVersions } = await import('./loaded-later.js');
      return loadVersions(this.client(), code, signal, this.host);
    });
  };

  readonly askNames = (): void => {
    const codes = this.shown()?.related ?? [];
    this.#names.run(codes.join(), async (signal) => {
      const { loadNames } = await import('./loaded-later.js');
      return loadNames(this.client(), codes, signal);
    });
  };

  /** When what is filed now is due: undefined while its file is on its way, nothing when there is nothing to say. */
  readonly filedNow = (view: View): unknown => {
    this.#filedNow.run('', async () => {
      const { watchFiledNow } = await import('./loaded-later.js');
      return watchFiledNow(this.host);
    });
    const { value, failure } = this.#filedNow;
    return failure ? nothing : value?.(view);
  };
}

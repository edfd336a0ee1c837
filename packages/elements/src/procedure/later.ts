import type { ReactiveControllerHost } from 'lit';
import type { Motcua } from '@motcua/client/lite';
import type { Procedure } from '@motcua/contract';
import { Load } from '../base/load-state.js';
import type { RelatedNames } from './related.js';
import type { loadVersions } from './versions.js';

/** What shows the publications that were loaded. */
type VersionsView = Awaited<ReturnType<typeof loadVersions>>;

/** What is loaded only when a person asks for it: the other publications, and the names of related procedures. */
export class Later {
  readonly #versions: Load<VersionsView>;
  readonly #names: Load<Map<string, string>>;

  constructor(
    host: ReactiveControllerHost,
    private readonly shown: () => Procedure | undefined,
    private readonly client: () => Motcua,
  ) {
    this.#versions = new Load(host);
    this.#names = new Load(host);
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
      return loadVersions(this.client(), code, signal);
    });
  };

  readonly askNames = (): void => {
    const codes = this.shown()?.related ?? [];
    this.#names.run(codes.join(), async (signal) => {
      const { loadNames } = await import('./loaded-later.js');
      return loadNames(this.client(), codes, signal);
    });
  };
}

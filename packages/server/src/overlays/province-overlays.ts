import { overlayOn, overlayStart } from '@motcua/catalogue/overlays';
import type { IsoDate } from '@motcua/contract';
import type { OverlayEntry, OverlayFile } from '@motcua/contract/files';

/** What lies over one procedure. */
export interface Laid {
  file: OverlayFile;
  entry: OverlayEntry;
}

/** Overlays of provinces with their days: what lies over a procedure when. */
export class ProvinceOverlays {
  readonly #byId: readonly (readonly OverlayFile[])[];
  readonly #codes: ReadonlySet<string>;

  constructor(files: readonly OverlayFile[]) {
    const provinces = files.filter(({ kind }) => kind === 'province');
    this.#byId = [...new Set(provinces.map(({ id }) => id))].map((id) => provinces.filter((file) => file.id === id));
    this.#codes = new Set(provinces.flatMap(({ procedures }) => procedures.map(({ code }) => code)));
  }

  /** True when an overlay says something about a procedure, now or at any time. */
  covers(code: string): boolean {
    return this.#codes.has(code);
  }

  /** What lies over a procedure on a day; an empty day is the beginning of time. */
  on(code: string, day: IsoDate): Laid | undefined {
    for (const files of this.#byId) {
      const file = overlayOn(files, day);
      const entry = file?.procedures.find((one) => one.code === code);
      if (file && entry) return { file, entry };
    }
    return undefined;
  }

  /**
   * The spans of days in which the same lies over a procedure, from the first day on. `by` is the overlay that began or ended there.
   *
   * @param to last day; absent when there is none
   */
  spans(code: string, from: IsoDate, to?: IsoDate): { from: IsoDate; laid?: Laid; by?: OverlayFile }[] {
    const first = this.on(code, from);
    const spans: { from: IsoDate; laid?: Laid; by?: OverlayFile }[] = [
      { from, ...(first && { laid: first, by: first.file }) },
    ];
    const later = this.#byId
      .flat()
      .filter((file) => overlayStart(file) > from && (to === undefined || overlayStart(file) <= to))
      .sort((a, b) => (overlayStart(a) < overlayStart(b) ? -1 : 1));
    for (const file of later) {
      const day = overlayStart(file);
      const laid = this.on(code, day);
      const before = spans.at(-1)?.laid;
      if (laid === before || (laid?.file === before?.file && laid?.entry === before?.entry)) continue;
      spans.push({ from: day, by: laid?.file ?? file, ...(laid && { laid }) });
    }
    return spans;
  }
}

/** Stands in for the clock and for intervals, so that minutes pass at once. Timeouts stay as they are. */
export class FakeClock {
  readonly #real = {
    now: Date.now.bind(Date),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
  };
  readonly #running = new Map<number, { every: number; next: number; run: () => void }>();
  #passed = 0;
  #id = 0;

  constructor() {
    Date.now = () => this.#real.now() + this.#passed;
    window.setInterval = ((run: () => void, every: number) => {
      this.#running.set(++this.#id, { every, next: this.#passed + every, run });
      return this.#id;
    }) as typeof window.setInterval;
    window.clearInterval = ((id: number) => this.#running.delete(id)) as typeof window.clearInterval;
  }

  /** How many intervals run. */
  get intervals(): number {
    return this.#running.size;
  }

  /** Lets seconds pass. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.#passed += 1000;
      for (const one of this.#running.values()) {
        if (one.next > this.#passed) continue;
        one.next += one.every;
        one.run();
      }
    }
  }

  restore(): void {
    Date.now = this.#real.now;
    window.setInterval = this.#real.setInterval;
    window.clearInterval = this.#real.clearInterval;
  }
}

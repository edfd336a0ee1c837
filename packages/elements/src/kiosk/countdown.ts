/** Something that happens by itself after some seconds without use, and is counted down in sight. */
export class Countdown {
  /** Seconds that are left. */
  left: number | undefined;
  #timer = 0;
  #end: () => void = () => undefined;

  constructor(private readonly changed: (left: number) => void) {}

  start(seconds: number, end: () => void): void {
    this.stop();
    this.left = seconds;
    this.#end = end;
    this.#timer = window.setInterval(() => this.#second(), 1000);
    this.changed(seconds);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.left = undefined;
  }

  #second(): void {
    const left = (this.left ?? 1) - 1;
    this.left = left;
    if (left > 0) this.changed(left);
    else {
      this.stop();
      this.#end();
    }
  }
}

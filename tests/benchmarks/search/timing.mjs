/**
 * Milliseconds of each query, the least of some rounds. An engine that has used up its time stops where it is: the queries are in an
 * order that may be cut off anywhere.
 */
export async function timesOf(engine, task, queries, { rounds, budget = Infinity }) {
  const watch = new Stopwatch(engine, task, queries, budget);
  for (let round = 0; round < rounds; round++) await watch.round();
  return watch.times;
}

export class Stopwatch {
  times = [];

  constructor(engine, task, queries, budget) {
    Object.assign(this, { engine, task, queries, budget, rounds: 0 });
  }

  async round() {
    const amount = this.rounds === 0 ? this.queries.length : this.times.length;
    const ends = performance.now() + this.budget;
    for (let at = 0; at < amount; at++) {
      const started = performance.now();
      await this.engine.search(this.queries[at], this.task);
      const ended = performance.now();
      this.times[at] = Math.min(this.times[at] ?? Infinity, ended - started);
      if (ended > ends) break;
    }
    this.rounds++;
  }
}

// When to give up on a server that ends by itself. Knows nothing of VS Code, so that tests need none.

/** So many ends within so many milliseconds are too many. */
const LIMIT = 4;
const WINDOW = 3 * 60_000;

export class Crashes {
  private ends: number[] = [];

  /** Notes that the server has ended; tells whether to start it again. */
  restart(now: number): boolean {
    this.ends = [...this.ends.filter((end) => now - end < WINDOW), now];
    return this.ends.length < LIMIT;
  }
}

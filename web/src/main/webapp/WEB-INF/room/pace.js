/* When to try again: soon at first, then less and less often, and at once when there is a reason. */
const FIRST = 2000;
const LONGEST = 30000;

export class Pace {
  constructor(deed) {
    this.deed = deed;
    this.failures = 0;
    this.timer = null;
  }

  /** It went well, or there is a new reason to hope. */
  fresh() {
    this.failures = 0;
    clearTimeout(this.timer);
    this.timer = null;
  }

  /**
   * It did not go well: another try after a while, or after what the server asked for.
   *
   * @param least milliseconds that the server asked to wait
   */
  later(least = 0) {
    const while_ = Math.min(LONGEST, FIRST * 2 ** this.failures) * (0.75 + Math.random() / 2);
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.deed();
    }, Math.max(least, while_));
  }

  get waiting() {
    return this.timer !== null;
  }
}

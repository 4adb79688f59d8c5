/** Keeps the newest items, newest first, at most `most`, and counts those that it has dropped. */
export class Newest {
  items = [];
  dropped = 0;

  constructor(most) {
    this.most = most;
  }

  /** Adds events, given oldest first. */
  add(came) {
    if (came.length > 0) {
      const all = [...came.slice(-this.most).reverse(), ...this.items];
      this.dropped += came.length + this.items.length - Math.min(this.most, all.length);
      this.items = all.slice(0, this.most);
    }
  }
}

/** The number of events per second over the last `seconds`. */
export class Rate {
  #came = [];

  constructor(seconds = 5) {
    this.seconds = seconds;
  }

  add(count, now) {
    this.#came.push({ count, now });
  }

  at(now) {
    this.#came = this.#came.filter(one => one.now > now - this.seconds * 1000);
    return this.#came.reduce((sum, one) => sum + one.count, 0) / this.seconds;
  }
}

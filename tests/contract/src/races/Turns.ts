import { setImmediate as settled } from 'node:timers/promises';
import { DagBucket } from 'backstage-plugin-mwaa-node';
import { FaultyDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { Dice } from './Dice';

// Of ten requests, how many are of the one whose turn it was already.
const STAMINA = [0, 5, 8, 9];

/**
 * Lets one request at a time through to the bucket, of whomever the dice
 * choose. So the same dice bring the same order of all requests, and one may
 * stand still while others begin and end.
 */
export class Turns {
  readonly #dice: Dice;
  readonly #stamina: number;
  readonly #waiting = new Map<string, (() => void)[]>();
  #last = '';

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#stamina = dice.oneOf(STAMINA);
  }

  /** The bucket for one of those who wait for their turns. */
  bucketFor(who: string, bucket: DagBucket): DagBucket {
    return new FaultyDagBucket(bucket, {
      before: () =>
        new Promise<void>(resolve => {
          const waiting = this.#waiting.get(who) ?? [];
          waiting.push(resolve);
          this.#waiting.set(who, waiting);
        }),
    });
  }

  /** Gives turns until all that is under way has come to its end. */
  async until<T>(all: Promise<T>): Promise<T> {
    let isOver = false;
    const end = all.finally(() => {
      isOver = true;
    });
    // Whatever does not wait for a turn goes on until it does.
    for (await settled(); !isOver; await settled()) {
      this.#next();
    }
    return end;
  }

  #next(): void {
    const names = [...this.#waiting.keys()];
    if (!names.length) {
      return;
    }
    const goesOn =
      names.includes(this.#last) && this.#dice.below(10) < this.#stamina;
    const who = goesOn ? this.#last : this.#dice.oneOf(names);
    const waiting = this.#waiting.get(who)!;
    const [pass] = waiting.splice(this.#dice.below(waiting.length), 1);
    if (!waiting.length) {
      this.#waiting.delete(who);
    }
    this.#last = who;
    pass();
  }
}

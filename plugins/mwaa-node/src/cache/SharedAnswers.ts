import { ServiceUnavailableError } from '@backstage/errors';

/** What was answered, and when. */
export interface Answer<T> {
  value: T;
  at: Date;
}

export interface AskOptions {
  /** Asks anew, unless that was done a moment ago. */
  refresh?: boolean;
  /** Takes an answer of this age; by default that of `ttlMs`. Never an error that is older than `ttlMs`. */
  maxAgeMs?: number;
  /** How long the question may have been open; SlowAnswerError afterwards. */
  limitMs?: number;
}

/** Somebody else has waited too long for it already; the question stays open, for those who come later. */
export class SlowAnswerError extends ServiceUnavailableError {}

interface Settled<T> {
  answer: Promise<Answer<T>>;
  at: number;
  failed: boolean;
}

interface Open<T> {
  answer: Promise<Answer<T>>;
  since: number;
}

interface Entry<T> {
  askedAt: number;
  settled?: Settled<T>;
  open?: Open<T>;
  /** The last that was no failure. */
  latest?: Answer<T>;
}

/**
 * Answers that all who ask share: a question is open only once at a time, and
 * its answer counts for a while, that it failed as well.
 */
export class SharedAnswers<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #options: {
    ttlMs: number;
    refreshMs: number;
    size: number;
    keepMs: number;
  };

  constructor(options: {
    ttlMs: number;
    /** How soon after an answer `refresh` asks anew. */
    refreshMs?: number;
    /** How many are kept; those that nobody asked for longest go. */
    size?: number;
    /** After how long one goes that nobody asks for any more; an hour unless given. */
    keepMs?: number;
  }) {
    this.#options = {
      refreshMs: 2_000,
      size: 1_000,
      keepMs: 3_600_000,
      ...options,
    };
  }

  /** @param ask - runs for all of them, so nobody can abort it */
  get(
    key: string,
    ask: () => Promise<T>,
    options: AskOptions = {},
  ): Promise<Answer<T>> {
    const entry = this.#entry(key);
    const { settled } = entry;
    if (settled && Date.now() - settled.at < this.#age(settled, options)) {
      return settled.answer;
    }
    entry.open ??= this.#ask(entry, ask);
    return within(entry.open, options.limitMs);
  }

  /** The last answer that was no failure, however old. */
  latest(key: string): Answer<T> | undefined {
    return this.#entries.get(key)?.latest;
  }

  /** Whoever asks next for a key that begins so has it asked anew. */
  forget(prefix: string): void {
    for (const key of this.#entries.keys()) {
      if (key.startsWith(prefix)) this.#entries.delete(key);
    }
  }

  #age({ failed }: Settled<T>, { refresh, maxAgeMs }: AskOptions): number {
    const { ttlMs, refreshMs } = this.#options;
    if (refresh) return refreshMs;
    return failed ? ttlMs : (maxAgeMs ?? ttlMs);
  }

  #ask(entry: Entry<T>, ask: () => Promise<T>): Open<T> {
    const since = Date.now();
    const answer = ask().then(value => ({ value, at: new Date() }));
    const settle = (failed: boolean) => {
      entry.settled = { answer, at: Date.now(), failed };
      entry.open = undefined;
    };
    answer.then(
      latest => {
        settle(false);
        entry.latest = latest;
      },
      () => settle(true),
    );
    return { answer, since };
  }

  #entry(key: string): Entry<T> {
    const askedAt = Date.now();
    const entry = this.#entries.get(key) ?? { askedAt };
    entry.askedAt = askedAt;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const { size, keepMs } = this.#options;
    for (const [oldest, { askedAt: last, open }] of this.#entries) {
      if (this.#entries.size <= size && askedAt - last < keepMs) break;
      if (!open) this.#entries.delete(oldest);
    }
    return entry;
  }
}

async function within<T>(
  { answer, since }: Open<T>,
  limitMs: number | undefined,
): Promise<Answer<T>> {
  if (limitMs === undefined) return answer;
  const left = limitMs - (Date.now() - since);
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<never>((_, reject) => {
    const tooSlow = () =>
      reject(
        new SlowAnswerError(
          `There was no answer within ${limitMs / 1000} s; it is still waited for, so try again in a moment`,
        ),
      );
    if (left <= 0) tooSlow();
    else timer = setTimeout(tooSlow, left);
  });
  try {
    return await Promise.race([answer, slow]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is known of the newest question. */
export interface LatestState<Answer> {
  /** Of the question that was asked last; absent when there is none. */
  key?: string;
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The last good answer, which may be to an older question. */
  answer?: Answer;
  /** Of the question that it answers. */
  answerKey?: string;
  /** Why the newest question has no answer. */
  error?: Error;
}

/** Milliseconds. */
export interface LatestTiming {
  /** How long nothing may have been asked before a question is sent. */
  quiet: number;
  /** Whether the first question after a quiet time is sent at once. */
  leading: boolean;
  /** How long an outdated request may go on while a newer question waits. */
  patience: number;
}

interface Question<Request> {
  key: string;
  request: Request;
}

/**
 * Asks the newest question and forgets those between: at most one request is
 * on its way, and an answer that comes while the next one waits is shown
 * rather than lost. Everybody who asks the same thing shares one request.
 */
export class LatestAnswer<Request, Answer> {
  #state: LatestState<Answer> = { status: 'idle' };
  #wanted?: Question<Request>;
  #askedAt = -Infinity;
  #abandoned = false;
  #quietUntil = -Infinity;
  #timer?: ReturnType<typeof setTimeout>;
  #flight?: { key: string; since: number; controller: AbortController };
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly ask: (
      request: Request,
      signal: AbortSignal,
    ) => Promise<Answer>,
    private readonly timing: LatestTiming,
  ) {}

  readonly state = (): LatestState<Answer> => this.#state;

  readonly subscribe = (listener: () => void) => {
    if (!this.#listeners.size) window.addEventListener('online', this.#online);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      window.removeEventListener('online', this.#online);
      this.#abandon();
    };
  };

  /** Asks, unless that is what was asked last; `undefined` asks nothing. */
  want(question: Question<Request> | undefined): void {
    if (question?.key === this.#wanted?.key) return;
    const now = Date.now();
    const wait =
      this.timing.leading && now - this.#askedAt >= this.timing.quiet
        ? 0
        : this.timing.quiet;
    this.#askedAt = now;
    this.#quietUntil = now + wait;
    this.#wanted = question;
    const answered = question?.key === this.#state.answerKey;
    if (this.#abandoned && question && !answered) this.#forget();
    this.#abandoned &&= !question;
    if (!question || answered) this.#stop();
    else this.#plan(wait);
    this.#set({
      key: question?.key,
      status: (!question && 'idle') || (answered ? 'ready' : 'loading'),
    });
  }

  /** Asks the newest question once more. */
  readonly retry = (): void => {
    if (!this.#wanted || this.#flight) return;
    this.#set({ key: this.#wanted.key, status: 'loading' });
    this.#plan(0);
  };

  readonly #online = () => {
    if (this.#state.status === 'failed') this.retry();
  };

  /** Nobody looks any more: who comes back with the same question has the answer. */
  #abandon() {
    this.#stop();
    this.#wanted = undefined;
    this.#abandoned = true;
    const { answer, answerKey } = this.#state;
    this.#state = { status: 'idle', answer, answerKey };
  }

  /** Another form must not see the answer of the one before it. */
  #forget() {
    this.#state = { status: 'idle' };
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#flight?.controller.abort();
    this.#flight = undefined;
  }

  #plan(wait: number) {
    clearTimeout(this.#timer);
    if (wait) this.#timer = setTimeout(() => this.#next(), wait);
    else this.#next();
  }

  #next() {
    const question = this.#wanted;
    if (!question || question.key === this.#state.answerKey) return;
    if (this.#flight?.key === question.key) return;
    if (this.#flight) {
      const left = this.#flight.since + this.timing.patience - Date.now();
      if (left > 0) {
        this.#plan(left);
        return;
      }
      this.#flight.controller.abort();
    }
    this.#send(question);
  }

  async #send({ key, request }: Question<Request>) {
    const controller = new AbortController();
    const flight = { key, since: Date.now(), controller };
    this.#flight = flight;
    try {
      const answer = await this.ask(request, controller.signal);
      if (this.#flight !== flight) return;
      this.#flight = undefined;
      this.#set({
        key: this.#wanted?.key,
        status: key === this.#wanted?.key ? 'ready' : this.#state.status,
        answer,
        answerKey: key,
      });
    } catch (cause) {
      if (this.#flight !== flight) return;
      this.#flight = undefined;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (key === this.#wanted?.key)
        this.#set({ key, status: 'failed', error });
    }
    if (key !== this.#wanted?.key && Date.now() >= this.#quietUntil)
      this.#next();
  }

  #set(change: LatestState<Answer>) {
    const { answer, answerKey } = this.#state;
    this.#state = { answer, answerKey, ...change };
    this.#listeners.forEach(listener => listener());
  }
}

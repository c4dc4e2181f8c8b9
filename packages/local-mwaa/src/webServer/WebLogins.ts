import { randomBytes } from 'node:crypto';
import { LocalEnvironment } from '../environments/LocalAws';

// MWAA's own.
const lifetimeMs = 60_000;

/** The web login tokens that were handed out and not used yet. */
export class WebLogins {
  readonly #issued = new Map<
    string,
    { environment: LocalEnvironment; until: number }
  >();

  constructor(private readonly now: () => number = Date.now) {}

  /** A token for the environment's web server: once, and for 60 s. */
  issue(environment: LocalEnvironment): string {
    for (const [token, { until }] of this.#issued) {
      if (until <= this.now()) this.#issued.delete(token);
    }
    const token = randomBytes(96).toString('base64url');
    const until = this.now() + lifetimeMs;
    this.#issued.set(token, { environment, until });
    return token;
  }

  /** Uses a token up. @returns whether it was one for this environment */
  redeem(token: string, environment: LocalEnvironment): boolean {
    const issued = this.#issued.get(token);
    this.#issued.delete(token);
    return (
      issued !== undefined &&
      issued.environment === environment &&
      issued.until > this.now()
    );
  }
}

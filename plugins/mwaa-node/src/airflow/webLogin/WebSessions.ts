import { WebSession } from './WebSession';

/** The sessions of all environments, each until it is not taken any more. */
export class WebSessions {
  readonly #byArn = new Map<string, Promise<WebSession>>();

  /** @param logIn - runs once for all who ask meanwhile */
  get(arn: string, logIn: () => Promise<WebSession>): Promise<WebSession> {
    const known = this.#byArn.get(arn);
    if (known) {
      return known;
    }
    const session = logIn();
    this.#byArn.set(arn, session);
    session.catch(() => this.#drop(arn, session));
    return session;
  }

  /** Forgets this session; a newer one stays. */
  async forget(arn: string, session: WebSession): Promise<void> {
    const known = this.#byArn.get(arn);
    if (known && (await known) === session) {
      this.#drop(arn, known);
    }
  }

  #drop(arn: string, session: Promise<WebSession>): void {
    if (this.#byArn.get(arn) === session) {
      this.#byArn.delete(arn);
    }
  }
}

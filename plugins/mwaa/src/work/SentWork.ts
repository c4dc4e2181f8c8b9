import { DagWork } from 'backstage-plugin-mwaa-common';

const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (!one || !other || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const fields = one as { [key: string]: unknown };
  const others = other as { [key: string]: unknown };
  return [...new Set([...Object.keys(fields), ...Object.keys(others)])].every(
    key => isSame(fields[key], others[key]),
  );
};

/** What was told to the form and comes back as the field’s value, copied, and late when somebody types on. */
export class SentWork {
  #last: unknown;
  #waiting: DagWork[] = [];

  /** `value`: what the form holds at first. */
  constructor(value: unknown) {
    this.#last = value;
  }

  /** Whether the form has been told that already. */
  isLast(work: DagWork): boolean {
    return work === this.#last;
  }

  send(work: DagWork): void {
    this.#last = work;
    this.#waiting.push(work);
  }

  /** Whether a value of the field is one that was sent, or what the form holds anyway; else somebody else changed it. */
  isEcho(value: unknown): boolean {
    const index = this.#waiting.findIndex(sent => isSame(sent, value));
    if (index < 0) return isSame(this.#last, value);
    this.#waiting.splice(0, index + 1);
    return true;
  }

  /** Somebody else changed the value. */
  take(work: DagWork): void {
    this.#last = work;
    this.#waiting = [];
  }
}

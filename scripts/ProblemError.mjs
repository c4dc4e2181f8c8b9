/** A failure that says which step, what happened, and what to do about it. */
export class ProblemError extends Error {
  constructor(step, what, advice) {
    super(`${step}: ${what}`);
    this.name = 'ProblemError';
    this.step = step;
    this.what = what;
    this.advice = advice;
  }
}

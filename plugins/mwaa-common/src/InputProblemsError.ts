import { InputError } from '@backstage/errors';
import { Problem } from './problem';
import { problemText } from './problemText';

/** Refused input, with everything that is wrong about it. */
export class InputProblemsError extends InputError {
  readonly problems: readonly Problem[];

  constructor(subject: string, problems: readonly Problem[]) {
    const count =
      problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(
      [
        `${subject} has ${count}:`,
        ...problems.map(problem => `- ${problemText(problem)}`),
      ].join('\n'),
    );
    this.problems = problems;
  }
}

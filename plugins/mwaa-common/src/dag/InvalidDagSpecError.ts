import { InputProblemsError } from '../InputProblemsError';
import { Problem } from '../problem';

/** A DAG specification that is refused, with every reason. */
export class InvalidDagSpecError extends InputProblemsError {
  constructor(problems: readonly Problem[]) {
    super('The DAG specification', problems);
  }
}

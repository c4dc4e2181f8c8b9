import { InputProblemsError } from '../InputProblemsError';
import { Problem } from '../problem';

/** Values of the wizard that are refused; paths are those of its fields. */
export class InvalidComponentFormError extends InputProblemsError {
  constructor(problems: readonly Problem[]) {
    super('The component', problems);
  }
}

import { PythonImport } from './imports';

/**
 * Python source that stands for a value where a literal cannot: a call, an
 * imported name, a task's output. Made only from literals and from names that
 * this package chose or checked, never from text that somebody typed.
 */
export class PythonExpression {
  constructor(
    readonly source: string,
    /** What the source needs the file to import. */
    readonly imports: readonly PythonImport[] = [],
  ) {}
}

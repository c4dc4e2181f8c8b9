/**
 * Python source that stands for a value where a literal cannot: an imported
 * name, a task's output. Made only from names that this package chose or
 * checked, never from text that somebody typed.
 */
export class PythonExpression {
  constructor(readonly source: string) {}
}

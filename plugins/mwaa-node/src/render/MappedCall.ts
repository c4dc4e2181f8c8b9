import { ModuleFunction } from './ModuleFunction';
import { PythonExpression } from './PythonExpression';

/** The second half of a mapped task: `.expand(…)`, and the functions it needs. */
export interface MappedCall {
  expand: PythonExpression;
  functions: ModuleFunction[];
}

import { ModuleFunction } from './ModuleFunction';
import { PythonValue } from './pythonLiteral';

/** A choice that the specification says in words: the function that makes it. */
export interface Decision {
  function: ModuleFunction;
  /** What the operator passes to the function. */
  opKwargs?: PythonValue;
}

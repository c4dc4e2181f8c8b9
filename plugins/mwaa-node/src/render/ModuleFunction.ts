import { PythonImport } from './imports';

/** A function that the DAG file defines before the DAG. */
export interface ModuleFunction {
  name: string;
  source: string;
  imports: readonly PythonImport[];
}

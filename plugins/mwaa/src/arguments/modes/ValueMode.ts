/** How an argument says what it is. */
export type ValueMode =
  | 'literal'
  | 'list'
  | 'template'
  | 'result'
  | 'param'
  | 'env'
  | 'file'
  /** Everything else, and everything. */
  | 'yaml';

/** In a menu. */
export const modeWords: Readonly<Record<ValueMode, string>> = {
  literal: 'As written',
  list: 'Several',
  template: 'Template: Airflow fills in {{ … }}',
  result: 'Result of a task',
  param: 'Param of the run',
  env: 'Value per environment',
  file: 'File beside the DAG',
  yaml: 'YAML',
};

/** On the button that opens the menu. */
export const shortModeWords: Readonly<Record<ValueMode, string>> = {
  literal: 'As written',
  list: 'Several',
  template: 'Template',
  result: 'Result',
  param: 'Param',
  env: 'Per environment',
  file: 'File',
  yaml: 'YAML',
};

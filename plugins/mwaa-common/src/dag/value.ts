/**
 * How an operator argument says what it is. A bare YAML value is a literal
 * and reaches the operator unchanged; everything else is a mapping with
 * exactly one key that begins with `$`. Marks may stand at any depth inside
 * lists and mappings.
 */
export type DagValue =
  null | boolean | number | string | DagValue[] | { [key: string]: DagValue };

/** `{ $template: 'dt={{ ds }}' }`: Jinja that Airflow fills in at run time. */
export interface TemplateMark {
  $template: string;
}

/**
 * `{ $result: 'load' }`, `{ $result: { task: 'load', key: 'rows' } }` or
 * `{ $result: { task: 'load', path: ['rows', 0] } }`: the XCom another task
 * returned, one of several outputs, or a part of it. It makes the edge by
 * itself.
 */
export interface ResultMark {
  $result: string | { task: string; key?: string; path?: (string | number)[] };
}

/** `{ $param: 'day' }`: a DAG param, read at run time. */
export interface ParamMark {
  $param: string;
}

/** `{ $env: 'bucket' }`: a value of the environment, filled in when the DAG is rendered. */
export interface EnvMark {
  $env: string;
}

/** `{ $event: { asset: 'orders', key: 'rows' } }`: what the event of an asset that started the run says. */
export interface EventMark {
  $event: string | { asset: string; key?: string };
}

/** `{ $file: 'sql/load.sql' }`: a file beside the DAG, which Airflow reads and fills in as a template. */
export interface FileMark {
  $file: string;
}

/** `{ $callable: { module: 'checks', callable: 'is_ready' } }`: a function of the component's own Python. */
export interface CallableMark {
  $callable: { module: string; callable: string };
}

/** Values that YAML cannot say: bytes as Base64, a set, a duration, a date in the DAG's timezone, a member of an enumeration. */
export interface TypedMark {
  $bytes?: string;
  $set?: (string | number | boolean)[];
  $duration?: string;
  $date?: string;
  $enum?: string;
}

/** `{ $literal: { $odd: 1 } }`: a literal mapping whose keys begin with `$`. */
export interface LiteralMark {
  $literal: unknown;
}

export type ValueMark =
  | TemplateMark
  | ResultMark
  | ParamMark
  | EnvMark
  | EventMark
  | FileMark
  | CallableMark
  | TypedMark
  | LiteralMark;

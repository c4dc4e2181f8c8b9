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
 * `{ $result: 'load' }` or `{ $result: { task: 'load', key: 'rows' } }`: the
 * XCom another task returned. It makes the edge by itself.
 */
export interface ResultMark {
  $result: string | { task: string; key?: string };
}

/** `{ $param: 'day' }`: a DAG param, read at run time. */
export interface ParamMark {
  $param: string;
}

/** `{ $literal: { $odd: 1 } }`: a literal mapping whose keys begin with `$`. */
export interface LiteralMark {
  $literal: unknown;
}

export type ValueMark = TemplateMark | ResultMark | ParamMark | LiteralMark;

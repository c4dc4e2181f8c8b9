import { AirflowTarget } from './target';

/** What a form shows and what the specification accepts for one argument. */
export type OperatorFieldType =
  | 'string'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'duration'
  | 'enum'
  | 'stringList'
  | 'stringMap'
  | 'list'
  | 'map'
  | 'any';

export interface OperatorField {
  /** The operator's own argument name, e.g. `bash_command`. */
  name: string;
  title: string;
  help: string;
  type: OperatorFieldType;
  required?: boolean;
  /** Last amazon provider version that requires it; optional afterwards. */
  requiredUntil?: string;
  /** Values of an `enum`. */
  options?: readonly string[];
  /** Airflow renders this argument with Jinja (a member of `template_fields`). */
  template?: boolean;
  /** First amazon provider version in which `template` holds. */
  templateSince?: string;
  /** A list of such values is accepted too. */
  orList?: boolean;
  /** The value Airflow uses when the argument is not given. */
  default?: unknown;
  /** A typical value, shown as a placeholder and used by tests of the palette. */
  example: unknown;
  /**
   * First and last amazon provider version that has the argument. For classes
   * of other distributions the amazon provider stands for the image it came
   * in: an image pins them all together.
   */
  since?: string;
  until?: string;
}

export interface OperatorDefinition {
  /** The name in the specification, e.g. `glue_job`. */
  id: string;
  title: string;
  summary: string;
  /** Heading in the palette, e.g. `AWS Glue`. */
  service: string;
  kind: 'operator' | 'sensor';
  className: string;
  /** Exact module for the target. */
  module(target: AirflowTarget): string;
  /** PyPI distribution that brings the class; of the standard ones `apache-airflow`, which needs their provider in 3.x. */
  provider: string;
  /** First amazon provider version whose image has the class. */
  since?: string;
  /** Of each group exactly one argument must be given. */
  exactlyOneOf?: readonly (readonly string[])[];
  /** Suffixes that make Airflow read a template field from a file. */
  templateExt?: readonly string[];
  fields: readonly OperatorField[];
  /** IAM actions that the environment's execution role needs. */
  iamActions: readonly string[];
}

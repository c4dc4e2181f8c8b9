import { DagValue } from '../dag/value';
import { Problem } from '../problem';
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
  /** ISO 8601 wall clock in the DAG's timezone; becomes a datetime. */
  | 'dateTime'
  /** Wall clock `HH:MM` or `HH:MM:SS` in the DAG's timezone; becomes a time. */
  | 'time'
  /** Either of the two. */
  | 'dateTimeOrTime'
  /** `{ module, callable }` of the component's own Python. */
  | 'callable'
  /** Ids of tasks or groups of this DAG that follow; each makes an edge. */
  | 'taskIds'
  /** What a value is compared with; see dag/schema/conditionSchema.ts. */
  | 'condition'
  /** A list of conditions, each with the tasks that follow. */
  | 'cases'
  | 'any';

/**
 * Where something exists. Bounds are inclusive. For classes of other
 * distributions than the amazon provider prefer the Airflow version: an
 * image pins them all together, and 2.11.2 brings a newer amazon provider
 * than 3.0.6.
 */
export interface Availability {
  /** First and last amazon provider version. */
  since?: string;
  until?: string;
  /** Amazon provider versions between them that lack it or cannot import it. */
  except?: readonly string[];
  /** First and last Airflow version, as `2.10.0`. */
  airflowSince?: string;
  airflowUntil?: string;
}

export interface OperatorField extends Availability {
  /** The operator's own argument name, e.g. `bash_command`. */
  name: string;
  title: string;
  help: string;
  type: OperatorFieldType;
  required?: boolean;
  /** Last amazon provider version that requires it; optional afterwards. */
  requiredUntil?: string;
  /** Values of an `enum`, or of the items of a `stringList`. */
  options?: readonly string[];
  /** Airflow renders this argument with Jinja (a member of `template_fields`). */
  template?: boolean;
  /** First amazon provider, or Airflow, version in which `template` holds. */
  templateSince?: string;
  templateAirflowSince?: string;
  /**
   * Where the constructor reads the value itself, so that Airflow cannot fill
   * it in as a whole later; what is inside of a list or mapping it can.
   */
  fixed?: Availability;
  /**
   * Where something reads the text before the run, be it a template: the
   * result of a task, which is no text until then, has no place there.
   */
  textAtOnce?: Availability;
  /**
   * The class keeps a copy of it in a template field of another name: text
   * that Airflow would take there for Jinja, or for a file, is refused.
   */
  copied?: boolean;
  /** Arguments without which this one means nothing or is refused. */
  needs?: readonly string[];
  /**
   * The class reads text here as a Python literal, before anything is filled
   * in: text, templates and what becomes one are refused.
   */
  parsesText?: boolean;
  /** A list of such values is accepted too. */
  orList?: boolean;
  /** Its name in the class, up to and with that Airflow. */
  formerly?: { name: string; airflowUntil: string };
  /** What to write when it is not given, because the class has no default. */
  valueIfMissing?: null;
  /** The value Airflow uses when the argument is not given. */
  default?: unknown;
  /** A typical value, shown as a placeholder and used by tests of the palette. */
  example: unknown;
}

export interface OperatorDefinition extends Availability {
  /** The name in the specification, e.g. `glue_job`. */
  id: string;
  title: string;
  summary: string;
  /** What works on targets that lack the class, as the end of a sentence. */
  nearest?: string;
  /** What a user must know beside the arguments, in Markdown sentences. */
  notes?: string;
  /** Heading in the palette, e.g. `AWS Glue`. */
  service: string;
  kind: 'operator' | 'sensor' | 'notifier';
  className: string;
  /** Exact module for the target. */
  module(target: AirflowTarget): string;
  /** PyPI distribution that brings the class; of the standard ones `apache-airflow`, which needs their provider in 3.x. */
  provider: string;
  /** Further distributions that the module imports, such as Kubernetes for EKS. */
  requires?: readonly string[];
  /** Of each group exactly one argument must be given. */
  exactlyOneOf?: readonly (readonly string[])[];
  /** Of each group at least one argument must be given. */
  atLeastOneOf?: readonly (readonly string[])[];
  /** Of each group at most one argument may be given. */
  atMostOneOf?: readonly (readonly string[])[];
  /** Where the class looks up mapped arguments by name, so that only `each` maps it. */
  mappedByName?: Availability;
  /** Where no copies can be made of it, because Airflow cannot store them. */
  unmappable?: Availability;
  /**
   * What the class refuses beyond the type of each argument, with paths from
   * `with` on. An argument that is given, but not as a fixed value here, is
   * undefined.
   */
  refuses?(
    given: ReadonlyMap<string, DagValue | undefined>,
    target?: AirflowTarget,
  ): Problem[];
  /** Suffixes that make Airflow read a template field from a file. */
  templateExt?: readonly string[];
  /**
   * Arguments of the specification that the class does not have: the renderer
   * turns them into what it has, such as a function.
   */
  ownFields?: readonly string[];
  /**
   * Whether the target lacks the class (or there is none at all), so that the
   * renderer writes a function that does the same.
   */
  generatedFor?(target: AirflowTarget): boolean;
  /** Of a notifier that cannot be awaited, which is how deadlines notify. */
  onlySynchronous?: boolean;
  fields: readonly OperatorField[];
  /** IAM actions that the environment's execution role needs. */
  iamActions: readonly string[];
}

/*
 * What the Python under server/ says. Durations are in seconds; a value that
 * JSON cannot say is a mapping with one key: $seconds, $date, $bytes, $set,
 * $enum or $object.
 */

/** An asset, called dataset until Airflow 3, or an alias of one. */
export type AirflowAsset =
  | { uri: string; name: string; group: string | null; extra: object }
  | { alias: string };

/** What a DAG waits for. */
export type AirflowAssetCondition =
  | AirflowAsset
  | { all: AirflowAssetCondition[] }
  | { any: AirflowAssetCondition[] };

/** A notifier with its texts filled in, or the name of a function. */
export type AirflowCallback =
  | { function: string }
  | {
      class: string;
      module: string;
      /** Template fields by name, as Airflow fills them in. */
      rendered: Record<string, unknown>;
      /** All arguments it keeps, before that. */
      attributes: Record<string, unknown>;
    };

export interface AirflowParam {
  value: unknown;
  schema: object;
  description: string | null;
}

/** What a mapped task is copied over. */
export interface AirflowMapping {
  /** By argument the result it comes from, null for values in the file. */
  each: Record<string, string | null> | null;
  /** Of `expand_kwargs`: the result they come from, or `list`. */
  kwargs: string | null;
  label: string | null;
  /** What all copies have. */
  partial: Record<string, unknown>;
}

export interface AirflowTask {
  /** The full id. */
  id: string;
  /** Without the id of its group. */
  label: string;
  displayName: string;
  class: string;
  module: string;
  /** Full id; null outside of groups. */
  group: string | null;
  downstream: string[];
  triggerRule: string;
  retries: number;
  retryDelay: number;
  retryExponentialBackoff: boolean;
  retryDelayMax: number | null;
  executionTimeout: number | null;
  pool: string;
  poolSlots: number;
  queue: string;
  priorityWeight: number;
  weightRule: string;
  dependsOnPast: boolean;
  waitForDownstream: boolean;
  maxActive: number | null;
  maxActivePerRun: number | null;
  owner: string;
  docs: string | null;
  isSetup: boolean;
  isTeardown: boolean;
  /** Of a teardown: whether its failure fails the run. */
  failsRun: boolean | null;
  pushResult: boolean;
  /** Its own and those of the DAG. */
  params: Record<string, AirflowParam>;
  inlets: AirflowAsset[];
  outlets: AirflowAsset[];
  callbacks: Record<
    'failure' | 'success' | 'retry' | 'skipped' | 'execute',
    AirflowCallback[]
  >;
  /** Arguments that the operator keeps under their own names; of a mapped task those of the first copy. */
  attributes: Record<string, unknown>;
  /** Template fields by name, as Airflow fills them in for a run; of a mapped task those of the first copy. */
  rendered: Record<string, unknown>;
  mapping: AirflowMapping | null;
  /** Of a mapped task the template fields of each copy. */
  copies: Record<string, unknown>[];
}

export interface AirflowGroup {
  /** Full ids. */
  id: string;
  parent: string | null;
  label: string;
  displayName: string | null;
  tooltip: string;
  prefix: boolean;
  /** Full ids of the tasks and groups right inside. */
  children: string[];
  upstream: string[];
  downstream: string[];
}

export interface AirflowRun {
  runAfter: string;
  logicalDate: string;
  intervalEnd: string;
}

export interface AirflowDag {
  dagId: string;
  displayName: string;
  description: string | null;
  docs: string | null;
  owner: string;
  ownerLinks: Record<string, string>;
  tags: string[];
  catchup: boolean;
  paused: boolean | null;
  maxActiveRuns: number;
  maxActiveTasks: number;
  maxConsecutiveFailures: number;
  runTimeout: number | null;
  failFast: boolean;
  nativeRendering: boolean;
  accessControl: Record<string, string[]>;
  deadlines: {
    reference: string;
    after: number;
    callback: { path: string; kwargs: Record<string, unknown> };
  }[];
  callbacks: Record<'failure' | 'success', AirflowCallback[]>;
  timezone: string;
  startDate: string;
  endDate: string | null;
  timetable: string;
  /** The timetable's class, or of one that also waits for assets, that of its clock. */
  clock: string;
  crons: string[];
  every: number | null;
  timetableZone: string | null;
  assets: AirflowAssetCondition | null;
  /** The next five once the DAG is started. */
  runs: AirflowRun[];
  params: Record<string, AirflowParam>;
  paramValues: Record<string, unknown>;
  /** Outer ones before those inside. */
  groups: AirflowGroup[];
  /** Of edges, by `{upstream} >> {downstream}`. */
  labels: Record<string, string>;
  tasks: AirflowTask[];
}

/** What Airflow makes of a DAG file. */
export interface ParsedFile {
  importErrors: string[];
  /** Python warnings that name the file. */
  warnings: string[];
  /** Whether parsing it again gives the same serialized DAG. */
  stable: boolean;
  dags: AirflowDag[];
}

/** What Airflow says of an operator's class. */
export interface DescribedOperator {
  arguments: Record<string, { required: boolean; default: unknown }>;
  templateFields: string[];
  templateExt: string[];
}

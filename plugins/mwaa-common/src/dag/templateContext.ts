/** Names of Airflow’s template context that a template may use. */
export const templateRoots: readonly string[] = [
  'ds',
  'ds_nodash',
  'ts',
  'ts_nodash',
  'ts_nodash_with_tz',
  'run_id',
  'dag_run',
  'logical_date',
  'data_interval_start',
  'data_interval_end',
  'prev_data_interval_start_success',
  'prev_data_interval_end_success',
  'prev_start_date_success',
  'params',
  'macros',
  'ti',
  'task_instance',
  'task_instance_key_str',
  'task',
  'dag',
];

/** What a template may read of the task instance; the rest reaches the database or the operator. */
export const taskInstanceFacts: readonly string[] = [
  'task_id',
  'dag_id',
  'run_id',
  'map_index',
  'try_number',
  'start_date',
  'state',
  'log_url',
];

/** Names that Airflow 3 took out of the context, and what to write instead. */
export const removedTemplateRoots: Readonly<Record<string, string>> = {
  execution_date: 'logical_date',
  next_ds: 'data_interval_end | ds',
  next_ds_nodash: 'data_interval_end | ds_nodash',
  next_execution_date: 'data_interval_end',
  prev_ds: 'macros.ds_add(ds, -1)',
  prev_ds_nodash: 'macros.ds_add(ds, -1) | replace("-", "")',
  prev_execution_date: 'prev_data_interval_start_success',
  prev_execution_date_success: 'prev_data_interval_start_success',
  tomorrow_ds: 'macros.ds_add(ds, 1)',
  tomorrow_ds_nodash: 'macros.ds_add(ds, 1) | replace("-", "")',
  yesterday_ds: 'macros.ds_add(ds, -1)',
  yesterday_ds_nodash: 'macros.ds_add(ds, -1) | replace("-", "")',
};

/** Names that only one major has, and what to write for the other. */
export const rootsOfMajor: Readonly<
  Record<string, { major: 2 | 3; otherwise: string }>
> = {
  triggering_dataset_events: { major: 2, otherwise: 'triggering_asset_events' },
  triggering_asset_events: { major: 3, otherwise: 'triggering_dataset_events' },
};

/** Names that reach secrets or settings. */
export const refusedTemplateRoots: Readonly<Record<string, string>> = {
  conn: 'give the connection’s id to the operator instead (for example "aws_conn_id"), so that no credential is written into a rendered field',
  var: 'Airflow Variables may hold secrets and show up in rendered fields; use a param, or a connection id in the operator',
  conf: 'it reaches Airflow’s own settings; use a param',
};

/** What Jinja itself brings. */
export const jinjaGlobals: readonly string[] = [
  'range',
  'dict',
  'namespace',
  'cycler',
  'joiner',
  'loop',
];

/** They read other files, or define what the reader of a field cannot see. */
export const refusedStatements: readonly string[] = [
  'include',
  'import',
  'from',
  'extends',
  'call',
];

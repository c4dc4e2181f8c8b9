/** One mark: what it stands for, as Markdown, and the value of an argument that uses it. */
interface Mark {
  meaning: string;
  example: unknown;
}

/** In the order of the documentation, which is that of the code. */
export const marks: Readonly<Record<string, Mark>> = {
  $template: {
    meaning:
      'Text that Airflow fills in at run time, as Jinja: [templates](#templates).',
    example: { $template: 'orders/{{ ds }}' },
  },
  $result: {
    meaning:
      'What another task returned, by its full id. With `key` what it left under that XCom key; with `path` a part of it, by keys and positions, which arrives as text except where a `branch` or `short_circuit` looks at it. The task named runs first, without standing in `after`.',
    example: { $result: { task: 'count', path: ['shares', 0] } },
  },
  $param: {
    meaning:
      'A param of the run, by name. It arrives as text in what Airflow fills in, and as what it is where a `branch` or `short_circuit` looks at it.',
    example: { $param: 'country' },
  },
  $env: {
    meaning:
      'A value that differs per environment, by name: one of [`values`](#values), or `account`, `region` and `environment`. It is filled in when the DAG is rendered, so any argument takes it.',
    example: { $env: 'bucket' },
  },
  $event: {
    meaning:
      'What the latest event of an asset in the schedule told (its `extra`), as JSON, by the asset’s key; with `key` one entry of it.',
    example: { $event: { asset: 'prices', key: 'rows' } },
  },
  $file: {
    meaning:
      'A file beside the DAG that Airflow reads as a template. It is created once, and then yours.',
    example: { $file: 'sql/load.sql' },
  },
  $callable: {
    meaning:
      'A function of the component’s own Python, which is handed over, not called. It is created once, and then yours.',
    example: { $callable: { module: 'checks', callable: 'is_ready' } },
  },
  $bytes: { meaning: 'Bytes, as Base64.', example: { $bytes: 'aGVsbG8=' } },
  $set: { meaning: 'A Python set.', example: { $set: ['IT', 'FR'] } },
  $duration: {
    meaning: 'A `timedelta`, as a [duration](#durations).',
    example: { $duration: 'PT90M' },
  },
  $date: {
    meaning: 'A `datetime` in `timezone`, as a [date](#dates).',
    example: { $date: '2026-01-31T06:00:00' },
  },
  $enum: {
    meaning:
      'A member of a Python enumeration, by its import path; of Airflow, of the component’s own package, or of the classes that may be used.',
    example: { $enum: 'airflow.utils.state.TaskInstanceState.SUCCESS' },
  },
  $literal: {
    meaning:
      'A mapping or list whose keys begin with `$` themselves. Nothing in it is a mark.',
    example: { $literal: { $match: { country: 'IT' } } },
  },
};

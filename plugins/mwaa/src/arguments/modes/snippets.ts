/** A piece of a template, and what Airflow writes there. */
export interface Snippet {
  text: string;
  meaning: string;
}

const always: readonly Snippet[] = [
  { text: '{{ ds }}', meaning: 'date of the run, 2026-01-31' },
  { text: '{{ ds_nodash }}', meaning: 'date of the run, 20260131' },
  {
    text: '{{ data_interval_start }}',
    meaning: 'start of the period that the run covers',
  },
  {
    text: '{{ data_interval_end }}',
    meaning: 'end of the period that the run covers',
  },
  { text: '{{ run_id }}', meaning: 'id of the run' },
];

/** Pieces that a template may begin with, where tasks and params are called so. */
export const snippets = (
  params: readonly string[],
  tasks: readonly string[],
): Snippet[] => [
  ...always,
  ...params.map(name => ({
    text: `{{ params.${name} }}`,
    meaning: `the param ${name}`,
  })),
  ...tasks.map(id => ({
    text: `{{ ti.xcom_pull(task_ids=${JSON.stringify(id)}) }}`,
    meaning: `the result of ${id}`,
  })),
];

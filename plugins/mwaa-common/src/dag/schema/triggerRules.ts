/** As Airflow names them; `dummy` and `none_failed_or_skipped` are gone from Airflow 3. */
export const triggerRules = [
  'all_success',
  'all_failed',
  'all_done',
  'all_done_setup_success',
  'all_done_min_one_success',
  'all_skipped',
  'one_success',
  'one_failed',
  'one_done',
  'none_failed',
  'none_failed_min_one_success',
  'none_skipped',
  'always',
] as const;

export const TASK_ID_MAX_LENGTH = 250;

/** Airflow allows these and everything `\w` means; ours is its ASCII part. */
export const TASK_ID_PATTERN = '^[A-Za-z0-9_.-]+$';

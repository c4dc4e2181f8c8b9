// Columns of Airflow’s database.
export const TAG_MAX_LENGTH = 100;
export const OWNER_MAX_LENGTH = 500;

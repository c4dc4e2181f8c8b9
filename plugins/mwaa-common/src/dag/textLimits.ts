// Columns of Airflow’s database.
export const TAG_MAX_LENGTH = 100;
export const OWNER_MAX_LENGTH = 500;
export const DISPLAY_NAME_MAX_LENGTH = 2000;

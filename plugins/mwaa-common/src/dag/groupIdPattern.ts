/** Of validate_group_key in Airflow. */
export const GROUP_ID_MAX_LENGTH = 200;

/** Airflow 3 checks it of every group, Airflow 2 of those with a prefix; ours is the ASCII part. */
export const GROUP_ID_PATTERN = '^[A-Za-z0-9_-]+$';

/**
 * Airflow versions with the amazon provider of their image, oldest first.
 * From the constraints of the images MWAA publishes; 3.3.2 from the pins of
 * the Airflow release, for there is no image of it yet.
 */
export const knownAirflowVersions: readonly {
  airflow: string;
  amazonProvider: string;
}[] = [
  { airflow: '2.7.2', amazonProvider: '8.7.1' },
  { airflow: '2.8.1', amazonProvider: '8.16.0' },
  { airflow: '2.9.2', amazonProvider: '8.24.0' },
  { airflow: '2.10.1', amazonProvider: '8.28.0' },
  { airflow: '2.10.3', amazonProvider: '9.0.0' },
  { airflow: '2.11.0', amazonProvider: '9.8.0' },
  { airflow: '2.11.2', amazonProvider: '9.22.0' },
  { airflow: '3.0.6', amazonProvider: '9.12.0' },
  { airflow: '3.2.1', amazonProvider: '9.25.0' },
  { airflow: '3.3.1', amazonProvider: '9.34.0' },
  { airflow: '3.3.2', amazonProvider: '9.36.0' },
];

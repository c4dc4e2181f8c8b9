import { AirflowUnderTest } from './AirflowUnderTest';

/** What is expected of an Airflow, by what it says; in this order. */
export type Questions = Readonly<
  Record<string, (given: AirflowUnderTest) => Promise<void>>
>;

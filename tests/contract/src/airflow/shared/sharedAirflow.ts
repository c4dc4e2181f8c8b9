import { AirflowProcess } from '../AirflowProcess';

/** The Airflow of this version that all test files of the run ask. */
export function sharedAirflow(version: string): AirflowProcess {
  const stopped = new AbortController();
  return {
    async ask<T>(question: object) {
      const response = await fetch(
        `${process.env.SHARED_AIRFLOWS}/${version}`,
        {
          method: 'POST',
          body: JSON.stringify(question),
          signal: stopped.signal,
        },
      );
      const answer = await response.text();
      if (!response.ok) throw new Error(answer);
      return JSON.parse(answer) as T;
    },
    stop: async () => stopped.abort(),
  };
}

import { LogLine } from 'backstage-plugin-mwaa-common';

/** What one major version of Airflow does otherwise than another, seen through its REST API on MWAA. */
export interface AirflowRest {
  /** Of every path on the web server. */
  prefix: string;
  /** How the token of CreateWebLoginToken becomes a session. */
  login: {
    path: string;
    /** Name of the cookie that it is answered with. */
    cookie: string;
    /** Headers of a request with that cookie's value. */
    headers(value: string): Record<string, string>;
  };
  assetsPath: string;
  /** `order_by` of a list of runs. */
  newestRunsFirst: string;
  /**
   * Time of a run that its tasks name too, and that a list of runs can be
   * narrowed to with `…_gte` and `…_lte`.
   */
  runTime: string;
  log: {
    /** Accept header of a request for the log of a task. */
    accept: string;
    /** Its answer; a traceback is one entry of several lines. */
    parse(text: string): LogLine[];
  };
}

import { deploymentMark, UNMARKED_DIGEST } from 'backstage-plugin-mwaa-common';
import { Unverified } from './unverified';

/** Airflow takes the DAG, but its copy is not to be told from others. */
export const unmarked: Unverified = {
  state: 'unverified',
  kind: 'unmarked',
  reason: `Airflow lists the DAG and reports no import error, but whether it has parsed just this version cannot be told: the DAG file has no line for the digest. For proof, end the docstring of its module with an empty line and "${deploymentMark(UNMARKED_DIGEST)}", and construct the DAG with doc_md=__doc__`,
};

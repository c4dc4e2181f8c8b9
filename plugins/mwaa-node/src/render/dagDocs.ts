import {
  AirflowTarget,
  compareVersions,
  deploymentMark,
  UNMARKED_DIGEST,
} from 'backstage-plugin-mwaa-common';
import { jinjaLiteral } from './jinjaLiteral';

/** Until 2.9.2 Airflow renders the documentation of a DAG with Jinja. */
const DOCS_ARE_PLAIN_SINCE = '2.9.3';

/**
 * The documentation as Airflow must be given it to show `docs`, with room for
 * the digest of the deployment in its last line. That line also keeps Airflow
 * from opening text that ends with `.md` as a file.
 */
export function dagDocs(
  docs: string | undefined,
  target: AirflowTarget,
): string {
  const mark = deploymentMark(UNMARKED_DIGEST);
  const text = docs ? `${docs}\n\n${mark}` : mark;
  return compareVersions(target.airflowVersion, DOCS_ARE_PLAIN_SINCE) < 0
    ? jinjaLiteral(text)
    : text;
}

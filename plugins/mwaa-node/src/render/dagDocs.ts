import { AirflowTarget, compareVersions } from 'backstage-plugin-mwaa-common';
import { jinjaLiteral } from './jinjaLiteral';

/** Until 2.9.2 Airflow renders the documentation of a DAG with Jinja. */
const DOCS_ARE_PLAIN_SINCE = '2.9.3';

/**
 * The documentation as Airflow must be given it to show `docs`. Airflow opens
 * text that ends with `.md` as a file; a line end more changes no Markdown.
 */
export function dagDocs(docs: string, target: AirflowTarget): string {
  const text = docs.endsWith('.md') ? `${docs}\n` : docs;
  return compareVersions(target.airflowVersion, DOCS_ARE_PLAIN_SINCE) < 0
    ? jinjaLiteral(text)
    : text;
}

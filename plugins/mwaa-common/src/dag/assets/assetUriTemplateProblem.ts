import { EnvironmentScope, envProblem } from '../envProblem';
import { assetUri } from './assetUri';
import { assetUriProblem } from './assetUriProblem';

const EXPRESSION = /\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/g;

/** Why the template of an asset’s URI is refused, if it is. */
export function assetUriTemplateProblem(
  template: string,
  scope: EnvironmentScope,
): string | undefined {
  if (/[{}]/.test(template.replace(EXPRESSION, ''))) {
    return 'may hold only text and "{{ env.NAME }}": Airflow compares URIs without running the DAG';
  }
  const unknown = [...template.matchAll(EXPRESSION)]
    .map(([, name]) => envProblem(name, scope))
    .find(Boolean);
  if (unknown) return unknown;
  const reading = assetUri(
    { $template: template },
    scope.values,
    scope.environment,
  );
  const problem = assetUriProblem(
    reading.ok ? reading.uri : template.replace(EXPRESSION, 'value'),
  );
  return problem && reading.ok && reading.uri !== template
    ? `is ${JSON.stringify(reading.uri)} here, which ${problem}`
    : problem;
}

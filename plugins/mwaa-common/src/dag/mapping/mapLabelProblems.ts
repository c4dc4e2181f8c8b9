import { compareVersions } from '../../airflow/compareVersions';
import { ArgumentScope } from '../arguments/ArgumentScope';
import { templateProblems } from '../templateProblems';

/** Why the template that names the copies is refused. */
export const mapLabelProblems = (
  label: string,
  scope: ArgumentScope,
): string[] => [
  ...(scope.target && compareVersions(scope.target.airflowVersion, '2.9') < 0
    ? [
        `is possible from Airflow 2.9 on, and this is ${scope.target.airflowVersion}. Leave it out: the copies are numbered`,
      ]
    : []),
  ...templateProblems(label, scope),
];

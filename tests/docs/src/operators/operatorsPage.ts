import { palette } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';
import { operatorTargets } from './operatorTargets';
import { services } from './services';

const INTRODUCTION = `# Operators

What \`operator\` of a task may name: ${palette.length} operators, sensors and transfers. Arguments stand under \`with\` and carry Airflow's own names; they are checked before anything is rendered. Settings that every task has, such as retries, stand beside \`with\`: see [the specification](specification.md#tasks). A class that is not listed can be named by its import path: [Use an operator that is not in the palette](../how-to/operator-class.md).

On the pages:

- **default** is what Airflow uses when the argument is not given; nothing is written into the Python for it.
- **template** says whether Airflow fills the argument in at run time. Only such an argument takes the marks \`$template\`, \`$result\` and \`$param\`: see [values and marks](specification.md#values-and-marks).
- **Airflow** says which versions have it, of those that DAGs are written for; empty is all of them. In brackets stand the versions of the amazon provider behind it, which decide: [Airflow versions](airflow-versions.md). Words such as _from 2.9.2_ in other columns are versions of Airflow, too.
- **IAM actions** are what the environment's execution role needs.
- **not in the image** names the distributions that MWAA does not bring. The check names the exact line for requirements.txt.`;

/** docs/reference/operators.md */
export const operatorsPage = (): string =>
  page(
    INTRODUCTION,
    ...services.flatMap(({ name, file, operators }) => [
      `## [${name}](operators/${file})`,
      table(
        ['operator', 'what it does', 'Airflow'],
        operators.map(operator => [
          `[${code(operator.id)}](operators/${file}#${operator.id})`,
          operator.summary,
          versionWords(operatorTargets(operator), knownTargets),
        ]),
      ),
    ]),
  );

import { knownAirflowVersions, palette } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { operatorSection } from './operatorSection';

const INTRODUCTION = `# Operators

What \`operator\` of a task may name. Arguments stand under \`with\` and carry Airflow's own names; a required one is checked before anything is rendered. Settings that every task has, such as retries, stand beside \`with\`: see [the specification](specification.md#tasks).

- **default** is what Airflow uses when the argument is not given; nothing is written into the Python for it.
- **template** says whether Airflow fills the argument in at run time. Only such an argument takes the marks \`$template\`, \`$result\` and \`$param\`: see [values and marks](specification.md#values-and-marks).
- **provider** and the versions in other columns are versions of the amazon provider, which stands for the whole image: _since_ is the first that has it, _until_ the last.
- **IAM actions** are what the environment's execution role needs.`;

const versions = table(
  ['Airflow', 'amazon provider'],
  knownAirflowVersions.map(({ airflow, amazonProvider }) => [
    airflow,
    amazonProvider,
  ]),
);

const services = [...new Set(palette.map(({ service }) => service))];

const overview = table(
  ['operator', 'what it does', 'service'],
  services.flatMap(service =>
    palette
      .filter(operator => operator.service === service)
      .map(({ id, summary }) => [`[${code(id)}](#${id})`, summary, service]),
  ),
);

/** docs/reference/operators.md */
export const operatorsPage = (): string =>
  page(
    INTRODUCTION,
    overview,
    '## Versions',
    'The amazon provider of the images. Of a version that is not listed, the newest listed one before it stands in, and the rendering warns.',
    versions,
    ...services.flatMap(service => [
      `## ${service}`,
      ...palette
        .filter(operator => operator.service === service)
        .map(operatorSection),
    ]),
  );

import {
  airflowTarget,
  argumentName,
  isAvailable,
  operatorFields,
  palette,
} from 'backstage-plugin-mwaa-common';
import { exampleArguments } from '../examples/exampleArguments';
import { followersOf } from '../examples/followersOf';
import { templateAttributes } from '../examples/templateAttributes';
import { withAwkwardTexts } from '../examples/withAwkwardTexts';
import { airflowVersions } from './airflowVersions';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

/** Templates, comments, quotes, and what Airflow would take for a file. */
const awkward = (suffix = '') =>
  ` {{ ds }} {%- if x %} {# c #} }} "'\\ %s{0}${suffix}`;

/** Classes check, convert or lengthen these as they are constructed. */
const CONVERTED = [
  'env_vars',
  'failure_states',
  'pod_name',
  'success_states',
  'unload_options',
];

describe.each(airflowVersions)('literals in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const target = airflowTarget(version);
  const operators = palette
    .filter(operator => isAvailable(operator, target))
    .filter(({ ownFields = [] }) => !ownFields.includes('value'));

  it.each(operators)('$id gets every text as it was typed', async operator => {
    const { full } = exampleArguments(operator, target);
    const fields = operatorFields(operator, target).filter(
      // Such text is refused where the class copies it into another field.
      ({ name, copied }) => !CONVERTED.includes(name) && !copied,
    );
    const typed = withAwkwardTexts(
      full,
      fields,
      awkward(operator.templateExt?.[0]),
    );
    const { dag } = await folder().import(
      specWith([
        { id: 'task', operator: operator.id, with: { ...full, ...typed } },
        ...followersOf(operator).map(id => ({ id, operator: 'empty' })),
      ]),
    );
    const { rendered } = dag.tasks.find(({ id }) => id === 'task')!;
    const found = fields
      .filter(({ name }) => name in typed)
      .map(field => {
        const name = templateAttributes(
          operator.id,
          argumentName(field, target),
        ).find(attribute => attribute in rendered);
        return [field.name, name && rendered[name]];
      });
    expect(Object.fromEntries(found)).toEqual(typed);
  });
});

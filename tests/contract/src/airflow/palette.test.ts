import {
  airflowTarget,
  DagValue,
  isAvailable,
  OperatorDefinition,
  OperatorField,
  operatorFields,
  palette,
} from 'backstage-plugin-mwaa-common';
import { specWith } from './specWith';
import { airflowVersions } from './airflowVersions';
import { useDagsFolder } from './useDagsFolder';

/** Ours, not Airflow's: together they name `python_callable`. */
const OWN_FIELDS = ['module', 'callable'];
/** What every task has in our specification under names of its own. */
const PYTHON_OPERATOR_ONLY = 'python_callable';

const examples = (fields: readonly OperatorField[]) =>
  Object.fromEntries(
    fields.map(({ name, example }) => [name, example as DagValue]),
  );

/** Without all but the first of arguments of which only one may be given. */
function withoutAlternatives(definition: OperatorDefinition) {
  const others = new Set(
    [
      ...(definition.exactlyOneOf ?? []),
      ...(definition.atMostOneOf ?? []),
    ].flatMap(group => group.slice(1)),
  );
  return (field: OperatorField) => !others.has(field.name);
}

describe.each(airflowVersions)(
  'the palette against the classes of Airflow %s',
  version => {
    const folder = useDagsFolder(version);

    describe.each(
      palette
        .filter(operator => isAvailable(operator, airflowTarget(version)))
        .map(operator => [operator.id, operator] as const),
    )('operator %s', (id, operator) => {
      const fields = () => operatorFields(operator, folder().target);
      const described = () =>
        folder().server.describe(
          operator.module(folder().target),
          operator.className,
        );

      it('is imported with required and with all arguments', async () => {
        const usable = fields().filter(withoutAlternatives(operator));
        const needed = usable.filter(
          field =>
            field.required ||
            operator.exactlyOneOf?.some(([first]) => first === field.name),
        );
        const { dag } = await folder().import(
          specWith([
            { id: 'required', operator: id, with: examples(needed) },
            { id: 'all', operator: id, with: examples(usable) },
          ]),
        );
        expect(dag.tasks.map(task => task.class)).toEqual([
          operator.className,
          operator.className,
        ]);
      });

      it('has the arguments of the class', async () => {
        const { arguments: known } = await described();
        const own = fields()
          .map(({ name }) => name)
          .filter(name => !OWN_FIELDS.includes(name));
        expect(own.filter(name => !known[name])).toEqual([]);
        // Past "until" an argument may linger, deprecated.
        const ofOtherVersions = operator.fields
          .filter(({ until, airflowUntil }) => !until && !airflowUntil)
          .map(({ name }) => name)
          .filter(name => !fields().some(field => field.name === name));
        expect(ofOtherVersions.filter(name => known[name])).toEqual([]);
      });

      it('requires at least what the class requires', async () => {
        const { arguments: known } = await described();
        const required = Object.keys(known).filter(
          name =>
            known[name].required &&
            !['task_id', PYTHON_OPERATOR_ONLY].includes(name),
        );
        const ours = fields()
          .filter(field => field.required && !OWN_FIELDS.includes(field.name))
          .map(({ name }) => name);
        expect(ours).toEqual(expect.arrayContaining(required));
      });

      it('knows what Airflow fills in, and what it takes for a file', async () => {
        const { templateFields, templateExt } = await described();
        const attribute = (name: string) =>
          // The attribute of Step Functions' input had another name.
          name === 'state_machine_input' && !templateFields.includes(name)
            ? 'input'
            : name;
        const filledIn = fields()
          .map(({ name }) => name)
          .filter(name => templateFields.includes(attribute(name)));
        const ours = fields()
          .filter(field => field.template)
          .map(({ name }) => name);
        expect(ours).toEqual(filledIn);
        expect([...(operator.templateExt ?? [])].sort()).toEqual(
          templateExt.sort(),
        );
      });

      it('leaves out only what is the default of the class', async () => {
        const { arguments: known } = await described();
        for (const field of fields()) {
          if (!('default' in field) || field.type === 'duration') continue;
          expect([field.name, known[field.name]?.default]).toEqual([
            field.name,
            field.default,
          ]);
        }
      });
    });
  },
);

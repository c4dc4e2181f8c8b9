import {
  airflowTarget,
  argumentName,
  OperatorField,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { paletteOf } from '../examples/paletteOf';
import { templateAttributes } from '../examples/templateAttributes';
import { AirflowDag } from './AirflowAnswer';
import { airflowVersions } from './airflowVersions';
import { useDagsFolder } from './useDagsFolder';

/** What every task has in our specification under names of its own. */
const OURS = ['task_id', 'python_callable'];

/** The class of what the example is about, wherever it stands in the DAG. */
function classesOf(dag: AirflowDag, kind: string): unknown[] {
  if (kind !== 'notifier') {
    return ['minimal', 'full'].map(
      id => dag.tasks.find(task => task.id === id)?.class,
    );
  }
  return [dag, ...dag.tasks].flatMap(({ callbacks }) =>
    [callbacks.failure, callbacks.success].map(([told]) =>
      'class' in told ? told.class : 'a function',
    ),
  );
}

describe.each(airflowVersions)(
  'the palette against the classes of Airflow %s',
  version => {
    const folder = useDagsFolder(version);
    const target = airflowTarget(version);

    describe.each(paletteOf(target))('$name', ({ definition, example }) => {
      const { ownFields = [], templateExt = [], kind, className } = definition;
      const written = definition.generatedFor?.(target) ?? false;
      const fields = operatorFields(definition, target).filter(
        ({ name }) => !ownFields.includes(name),
      );
      const nameOf = (field: OperatorField) => argumentName(field, target);
      const described = () =>
        folder().server.describe(definition.module(target), className);

      it('is imported with few and with all arguments', async () => {
        const { dag } = await folder().import(example);
        const classes = classesOf(dag, kind);
        const own = kind === 'notifier' && ownFields.includes('callable');
        expect(classes).toEqual(
          classes.map(() => (own ? 'a function' : className)),
        );
      });

      // There is no class to compare with where we write one.
      if (written) return;

      it('has the arguments of the class', async () => {
        const { arguments: known } = await described();
        const names = fields.map(nameOf);
        expect(names.filter(name => !known[name])).toEqual([]);
        // Past "until" an argument may linger, deprecated.
        const ofOtherVersions = definition.fields
          .filter(({ until, airflowUntil }) => !until && !airflowUntil)
          // The class may take it and drop it.
          .filter(({ except }) => !except)
          .filter(({ name }) => !ownFields.includes(name))
          .map(nameOf)
          .filter(name => !names.includes(name));
        expect(ofOtherVersions.filter(name => known[name])).toEqual([]);
      });

      it('requires at least what the class requires', async () => {
        const { arguments: known } = await described();
        const required = Object.keys(known).filter(
          name => known[name].required && !OURS.includes(name),
        );
        const ours = fields
          .filter(field => field.required || field.valueIfMissing !== undefined)
          .map(nameOf);
        expect(ours).toEqual(expect.arrayContaining(required));
      });

      it('knows what Airflow fills in, and what it takes for a file', async () => {
        const { templateFields, templateExt: suffixes } = await described();
        const filledIn = fields
          .map(nameOf)
          .filter(name =>
            templateAttributes(definition.id, name).some(attribute =>
              templateFields.includes(attribute),
            ),
          );
        const ours = fields.filter(({ template }) => template).map(nameOf);
        expect(ours).toEqual(filledIn);
        expect([...templateExt].sort()).toEqual(suffixes.sort());
      });

      it('leaves out only what is the default of the class', async () => {
        const { arguments: known } = await described();
        const defaults = fields.filter(
          field => 'default' in field && field.type !== 'duration',
        );
        expect(
          defaults.map(field => [field.name, known[nameOf(field)]?.default]),
        ).toEqual(defaults.map(field => [field.name, field.default]));
      });
    });
  },
);

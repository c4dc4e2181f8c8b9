import { parseDagSpec } from '../dag/parseDagSpec';
import { airflowTarget } from './airflowTarget';
import { isAvailable } from './isAvailable';
import { knownAirflowVersions } from './knownAirflowVersions';
import { notifiers } from './notifiers';
import { operatorById } from './operatorById';
import { OperatorDefinition } from './operatorDefinition';
import { operatorFields } from './operatorFields';
import { palette } from './palette';
import { AirflowTarget } from './target';

const targets = knownAirflowVersions.map(({ airflow }) =>
  airflowTarget(airflow),
);

/** Arguments by the examples, without the others of exclusive groups. */
function exampleArguments(operator: OperatorDefinition, target: AirflowTarget) {
  const others = [
    ...(operator.exactlyOneOf ?? []),
    ...(operator.atMostOneOf ?? []),
  ].flatMap(group => group.slice(1));
  return Object.fromEntries(
    operatorFields(operator, target)
      .filter(({ name }) => !others.includes(name))
      .map(({ name, example }) => [name, example]),
  );
}

describe('palette', () => {
  it('has at least eighteen operators with ids of their own', () => {
    const ids = palette.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(18);
    ids.forEach(id => expect(operatorById(id)?.id).toBe(id));
    expect(operatorById('gone')).toBeUndefined();
  });

  it.each([...palette, ...notifiers].map(each => [each.id, each] as const))(
    '%s has arguments of its own and options where it needs them',
    (_, { fields, exactlyOneOf = [], atMostOneOf = [] }) => {
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(
        expect.arrayContaining([
          ...exactlyOneOf.flat(),
          ...atMostOneOf.flat(),
          ...fields.flatMap(({ needs = [] }) => needs),
        ]),
      );
      const strange = fields.filter(({ type, options }) =>
        options ? !['enum', 'stringList'].includes(type) : type === 'enum',
      );
      expect(strange).toEqual([]);
    },
  );

  it.each(targets.map(target => [target.airflowVersion, target] as const))(
    'has examples that a specification for %s accepts',
    (_, target) => {
      const tasks = [
        ...palette
          .filter(operator => isAvailable(operator, target))
          .map(operator => ({
            id: operator.id,
            operator: operator.id,
            with: exampleArguments(operator, target),
          })),
        // What the examples of the branches go on with.
        { id: 'on_true', operator: 'empty' },
        { id: 'on_false', operator: 'empty' },
      ];
      const spec = {
        version: 1,
        dagId: 'examples',
        owner: 'team',
        timezone: 'UTC',
        startDate: '2026-01-01',
        schedule: { type: 'manual' },
        catchup: false,
        paused: true,
        tasks,
      };
      expect(parseDagSpec(spec, target).spec.tasks).toEqual(tasks);
    },
  );
});

describe('operatorFields', () => {
  const field = (id: string, name: string, version?: string) => {
    const operator = operatorById(id);
    if (!operator) throw new Error(`${id} is no operator`);
    return operatorFields(
      operator,
      version ? airflowTarget(version) : undefined,
    ).find(known => known.name === name);
  };

  it('leaves out what the provider of the target lacks', () => {
    expect(field('s3_key_sensor', 'region_name', '2.10.3')).toBeUndefined();
    expect(field('s3_key_sensor', 'region_name', '2.11.0')).toBeDefined();
    const cleansUp = (version: string) =>
      field('redshift_create_cluster', 'delete_cluster_on_failure', version);
    expect(cleansUp('3.0.6')).toBeUndefined();
    expect(cleansUp('2.11.2')).toBeDefined();
  });

  it('follows the versions in what is required and filled in', () => {
    expect(field('athena', 'output_location', '2.7.2')?.required).toBe(true);
    expect(field('athena', 'output_location', '2.8.1')?.required).toBe(false);
    expect(field('athena', 'database', '3.2.1')?.required).toBe(true);
    expect(field('athena', 'database', '3.3.2')?.required).toBe(false);
    expect(field('glue_job', 'run_job_kwargs', '2.10.3')?.template).toBe(false);
    expect(field('glue_job', 'run_job_kwargs', '2.11.0')?.template).toBe(true);
  });

  it('without a target requires what every version requires', () => {
    expect(field('bash', 'bash_command')?.required).toBe(true);
    expect(field('athena', 'database')?.required).toBe(false);
    expect(field('eks_pod', 'on_finish_action')?.required).toBe(false);
  });
});

import fc from 'fast-check';
import { airflowTarget } from '../airflow/airflowTarget';
import { palette } from '../airflow/palette';
import { InvalidDagSpecError } from './InvalidDagSpecError';
import { parseDagSpec } from './parseDagSpec';
import { validDagSpec as valid } from './__fixtures__/validDagSpec';
import { dagFindings } from './findings/dagFindings';
import { triggerRules } from './schema/triggerRules';

const id = fc.constantFrom('a', 'b', 'c', 'g', 'g.a', 'g.h', 'g.h.b', 'h.a');
const ids = fc.array(id, { maxLength: 3 });
const odd = fc.oneof(fc.jsonValue(), fc.anything());
const mark = fc.oneof(
  fc.record({ $result: id }),
  fc.record({ $result: fc.record({ task: id, key: fc.string() }) }),
  fc.record({
    $template: fc.constantFrom('{{ ds }}', "{{ ti.xcom_pull('a') }}"),
  }),
  fc.record({ $param: fc.constantFrom('day', 'x') }),
  fc.record({ $env: fc.constantFrom('region', 'bucket') }),
  fc.record({ $file: fc.constantFrom('a.sql', '../a') }),
  fc.record({ $callable: fc.record({ module: id, callable: id }) }),
  fc.record({ $event: id }),
);
const value = fc.oneof(
  mark,
  fc.string(),
  fc.array(fc.oneof(mark, fc.string()), { maxLength: 3 }),
  odd,
);
const names = [
  ...new Set(palette.flatMap(({ fields }) => fields.map(({ name }) => name))),
  '__proto__',
  'constructor',
  'toString',
];
const args = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 });
const some = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: odd });

const task = fc.record(
  {
    id: some(fc.constantFrom('a', 'b', 'c')),
    operator: some(
      fc.constantFrom(
        ...palette.map(operator => operator.id),
        'airflow.providers.amazon.aws.operators.s3.S3ListOperator',
        'gone',
      ),
    ),
    group: some(fc.constantFrom('g', 'g.h', 'h')),
    after: some(
      fc.array(fc.oneof(id, fc.record({ id, label: fc.string() })), {
        maxLength: 3,
      }),
    ),
    with: some(args),
    map: some(
      fc.record(
        { each: args, together: args, kwargs: value, label: fc.string() },
        { requiredKeys: [] },
      ),
    ),
    teardown: some(fc.record({ of: ids })),
    triggerRule: some(fc.constantFrom(...triggerRules)),
    params: odd,
    class: some(fc.record({ templateFields: fc.array(fc.string()) })),
    notify: odd,
  },
  { requiredKeys: ['id', 'operator'] },
);
const group = fc.record(
  {
    id: some(fc.constantFrom('g', 'h')),
    group: some(fc.constantFrom('g', 'h', 'g.h')),
    prefix: fc.boolean(),
    after: some(ids),
    defaults: some(fc.record({ with: args }, { requiredKeys: [] })),
  },
  { requiredKeys: ['id'] },
);
const spec = fc.record(
  {
    tasks: some(fc.array(task, { maxLength: 4 })),
    groups: some(fc.array(group, { maxLength: 3 })),
    defaults: some(fc.record({ with: args }, { requiredKeys: [] })),
    assets: odd,
    values: odd,
    params: odd,
  },
  { requiredKeys: ['tasks'] },
);

function outcomeOf(run: () => void): unknown {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return error instanceof InvalidDagSpecError ? 'refused' : error;
  }
}

describe('parseDagSpec of anything that looks like a specification', () => {
  it('throws its own error or finds words for what may surprise', () => {
    fc.assert(
      fc.property(
        spec,
        fc.constantFrom('2.7.2', '2.11.2', '3.0.6', '3.3.2'),
        fc.boolean(),
        (parts, version, isKnown) => {
          const target = airflowTarget(version);
          const environment = isKnown ? { id: 'prod', values: {} } : undefined;
          const outcome = outcomeOf(() => {
            const parsed = parseDagSpec({ ...valid, ...parts }, target, {
              environment,
            });
            dagFindings(parsed.spec, target);
          });
          expect(['accepted', 'refused']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});

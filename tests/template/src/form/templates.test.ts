import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_ENVIRONMENT,
  ENVIRONMENT_RESOURCE_TYPE,
  WORKLOAD_COMPONENT_TYPE,
} from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
import { repositoryRoot } from '../repositoryRoot';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const every = [
  'template.yaml',
  'templates/promote/template.yaml',
  'templates/retire/template.yaml',
  'templates/rollback/template.yaml',
];
const onWorkloads = every.slice(1);

interface Step {
  id: string;
  action: string;
  if?: string;
  input: Record<string, unknown>;
}

const stepsOf = (path: string): Step[] => parse(read(path)).spec.steps;
const mentioned = (part: unknown) =>
  [...JSON.stringify(part).matchAll(/steps\.(\w+)/g)].map(([, id]) => id);

describe.each(every)('%s', path => {
  it('has ids that expressions can name', () => {
    for (const { id } of stepsOf(path)) {
      expect(id).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });

  it('refers only to steps that ran before', () => {
    const before: string[] = [];
    for (const { id, ...step } of stepsOf(path)) {
      expect(before).toEqual(expect.arrayContaining(mentioned(step)));
      before.push(id);
    }
    expect(before).toEqual(
      expect.arrayContaining(mentioned(parse(read(path)).spec.output)),
    );
  });

  it('says after a failure what stands where', () => {
    expect(stepsOf(path).at(-1)).toMatchObject({
      id: 'whatStandsWhere',
      if: '${{ failure() }}',
    });
  });
});

// They must stand by themselves, so they repeat what mwaa-common says.
describe.each(onWorkloads)('%s', path => {
  it('offers the workloads of the user, and environments', () => {
    const { component, ...environments } = parse(read(path)).spec.parameters[0]
      .properties as Record<string, { 'ui:options': object }>;
    expect(component).toMatchObject({
      'ui:field': 'OwnedEntityPicker',
      'ui:options': {
        catalogFilter: [
          {
            kind: 'Component',
            'spec.type': WORKLOAD_COMPONENT_TYPE,
            [`metadata.annotations.${ANNOTATION_DAG_ID}`]: { exists: true },
          },
        ],
      },
    });
    for (const environment of Object.values(environments)) {
      expect(environment['ui:options']).toMatchObject({
        catalogFilter: [
          { kind: 'Resource', 'spec.type': ENVIRONMENT_RESOURCE_TYPE },
        ],
      });
    }
  });

  it('reads the annotations that the wizard writes', () => {
    const names = [...read(path).matchAll(/annotations\['(mwaa\/[^']+)'\]/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(
      new Set([ANNOTATION_ENVIRONMENT, ANNOTATION_DAG_ID]),
    );
  });

  it('plans before it changes anything', () => {
    const [first] = stepsOf(path).filter(({ action }) =>
      action.startsWith('mwaa:dag:'),
    );
    expect(first.action === 'mwaa:dag:plan' || first.input.planOnly).toBe(true);
  });
});

it('a removal is confirmed by what somebody typed', () => {
  const removal = stepsOf('templates/retire/template.yaml').find(
    ({ action }) => action === 'mwaa:dag:delete',
  );
  expect(removal?.input.confirmation).toBe('${{ parameters.confirmation }}');
});

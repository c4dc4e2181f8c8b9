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
  'templates/update/template.yaml',
];
const onWorkloads = every.slice(1);

interface Step {
  id: string;
  action: string;
  if?: string;
  input: Record<string, unknown>;
}

const stepsOf = (path: string): Step[] => parse(read(path)).spec.steps;
const effects =
  /^(publish:.*|mwaa:repository:store|mwaa:dag:(deploy|promote|rollback|delete))$/;
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
    const { component, ...others } = parse(read(path)).spec.parameters[0]
      .properties as Record<
      string,
      { 'ui:field': string; 'ui:options': object }
    >;
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
    const environments = Object.values(others).filter(
      field => field['ui:field'] !== 'MwaaDraft',
    );
    for (const environment of environments) {
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
    const steps = stepsOf(path);
    const planned = steps.findIndex(
      ({ action, input }) =>
        action === 'mwaa:dag:plan' || input.planOnly === true,
    );
    const changed = steps.findIndex(
      ({ action, input }) => effects.test(action) && input.planOnly !== true,
    );
    expect(planned).toBeGreaterThan(-1);
    expect(changed).toBeGreaterThan(planned);
  });
});

it('a removal is confirmed by what somebody typed', () => {
  const removal = stepsOf('templates/retire/template.yaml').find(
    ({ action }) => action === 'mwaa:dag:delete',
  );
  expect(removal?.input.confirmation).toBe('${{ parameters.confirmation }}');
});

it('a change is made in the values of the wizard', () => {
  const [, wizard] = parse(read('template.yaml')).spec.parameters;
  const [, update] = parse(read('templates/update/template.yaml')).spec
    .parameters;
  for (const name of ['timing', 'work']) {
    expect(update.properties[name]).toEqual(wizard.properties[name]);
  }
});

interface Property {
  'ui:field'?: string;
  'ui:backstage'?: { review?: { show?: boolean } };
}
const pagesOf = (
  path: string,
): { title: string; properties: Record<string, Property> }[] =>
  parse(read(path)).spec.parameters;

// A page is kept over a reload where it has a field of the plugin to do so.
describe.each(
  ['template.yaml', 'templates/update/template.yaml'].flatMap(path =>
    pagesOf(path).map(({ title, properties }) => ({ path, title, properties })),
  ),
)('the page $title of $path', ({ properties }) => {
  const fields = Object.values(properties);

  it('keeps over a reload what was typed', () => {
    expect(
      fields.filter(
        ({ 'ui:field': field }) =>
          field?.startsWith('Mwaa') && field !== 'MwaaBasedOn',
      ),
    ).not.toEqual([]);
  });

  it('reviews only what somebody entered', () => {
    const silent = fields.filter(({ 'ui:field': field = '' }) =>
      ['MwaaBasedOn', 'MwaaDraft', 'MwaaPreview'].includes(field),
    );
    for (const { 'ui:backstage': backstage } of silent) {
      expect(backstage).toEqual({ review: { show: false } });
    }
  });
});

it('a change is refused when its dag.yaml is no longer the one that the form began with', () => {
  const [, { properties }] = pagesOf('templates/update/template.yaml');
  expect(properties.basedOn).toMatchObject({ 'ui:field': 'MwaaBasedOn' });
  expect(
    stepsOf('templates/update/template.yaml').find(
      ({ action }) => action === 'mwaa:dag:revise',
    )?.input.basedOn,
  ).toBe('${{ parameters.basedOn }}');
});

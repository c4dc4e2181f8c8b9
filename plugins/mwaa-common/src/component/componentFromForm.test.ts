import fc from 'fast-check';
import { airflowTarget } from '../airflow/airflowTarget';
import { problemText } from '../problemText';
import { componentFromForm } from './componentFromForm';
import { InvalidComponentFormError } from './InvalidComponentFormError';

const form = {
  name: '  Tägliche Bestellungen:\n "v2" ',
  description: 'Loads the orders',
  owner: 'group:default/team-orders',
  domain: 'domain:default/sales',
  system: 'orders',
  version: '1.2.0',
  dependsOn: ['urn:dmb:cmp:sales:orders:1:raw', 'component:default/storage'],
  readsFrom: ['urn:dmb:ex:crm'],
  tags: ['sales'],
  environment: 'resource:default/analytics-dev',
  dagId: 'orders_daily',
  timing: {
    schedule: { type: 'assets', assets: 'prices' },
    timezone: 'Europe/Zurich',
    startDate: '2026-01-01',
    catchup: false,
    paused: true,
    assets: { prices: { uri: 's3://prices/today' } },
  },
  work: {
    defaults: { retries: 2 },
    assets: { orders: { uri: 's3://orders/today' } },
    tasks: [
      {
        id: 'load',
        operator: 'bash',
        with: { bash_command: { $template: 'load {{ ds }}' } },
        outlets: ['orders'],
      },
      {
        id: 'say',
        operator: 'bash',
        after: ['load'],
        with: { bash_command: 'echo "{{ ds }}"' },
      },
    ],
  },
  publish: 'bucket',
};

const problemsOf = (input: unknown, version?: string): string[] => {
  try {
    componentFromForm(input, version ? airflowTarget(version) : undefined);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidComponentFormError);
    return (error as InvalidComponentFormError).problems.map(problemText);
  }
};

const withTask = (task: object) => ({
  ...form,
  work: { tasks: [{ id: 'a', operator: 'bash', ...task }] },
});

describe('componentFromForm', () => {
  it('derives the component and the specification', () => {
    expect(componentFromForm(form, airflowTarget('3.0.6'))).toEqual({
      component: {
        name: 'tagliche-bestellungen-v2',
        title: 'Tägliche Bestellungen: "v2"',
        description: 'Loads the orders',
        owner: 'group:default/team-orders',
        domain: 'domain:default/sales',
        system: 'system:default/orders',
        version: '1.2.0',
        identifier: 'urn:dmb:cmp:sales:orders:1:tagliche-bestellungen-v2',
        dependsOn: [
          'urn:dmb:cmp:sales:orders:1:raw',
          'component:default/storage',
        ],
        readsFrom: ['urn:dmb:ex:crm'],
        tags: ['sales'],
      },
      environmentName: 'analytics-dev',
      publish: 'bucket',
      spec: {
        version: 1,
        dagId: 'orders_daily',
        description: 'Loads the orders',
        owner: 'team-orders',
        tags: ['sales'],
        timezone: 'Europe/Zurich',
        startDate: '2026-01-01',
        schedule: { type: 'assets', assets: 'prices' },
        catchup: false,
        paused: true,
        defaults: { retries: 2 },
        assets: {
          prices: { uri: 's3://prices/today' },
          orders: { uri: 's3://orders/today' },
        },
        tasks: form.work.tasks,
      },
    });
  });

  it('reports every problem by the field of the wizard', () => {
    expect(
      problemsOf({
        ...form,
        name: '日本',
        owner: 'system:default/x',
        version: '1',
        dependsOn: ['urn:dmb:nonsense', 'storage'],
        tags: ['Not a tag'],
        dagId: '../x',
        publish: 'github',
        timing: {
          ...form.timing,
          startDate: '',
          assets: { prices: { uri: 's3://prices/{{ ds }}' } },
        },
        work: {
          defaults: { retries: 101 },
          tasks: [
            { id: 'a', operator: 'bash', after: ['b'], retires: 3 },
            { id: 'a b', operator: 'empty' },
          ],
        },
      }),
    ).toEqual([
      'version: must be three numbers, e.g. "1.0.0"',
      expect.stringMatching(/^tags\[0\]: must be lower-case/),
      expect.stringMatching(/^name: holds no Latin letter/),
      expect.stringMatching(/^owner: must be a group or a user/),
      expect.stringMatching(/^dependsOn\[0\]: must be written as urn/),
      expect.stringMatching(/^dependsOn\[1\]: "storage" is no reference/),
      expect.stringMatching(/^repoUrl: is missing/),
      'timing.startDate: must not be empty',
      'work.defaults.retries: must be at most 100',
      expect.stringMatching(/^work\.tasks\[0\]\.retires: is not known here/),
      expect.stringMatching(/^dagId: must begin with/),
      expect.stringMatching(/^timing\.assets\.prices\.uri: /),
      expect.stringMatching(/^work\.tasks\[1\]\.id: must hold only/),
      expect.stringMatching(/^work\.tasks\[0\]\.after\[0\]: "b" is no task/),
      expect.stringMatching(
        /^work\.tasks\[0\]\.with\.bash_command: is missing/,
      ),
    ]);
  });

  it('refuses one key for two assets', () => {
    expect(
      problemsOf({
        ...form,
        work: {
          ...form.work,
          assets: { ...form.work.assets, prices: { uri: 's3://other/prices' } },
        },
      }),
    ).toEqual([
      expect.stringMatching(/^timing\.assets\.prices: is the key of/),
    ]);
  });

  it('refuses nothing, text and lists with the same error', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        expect(problemsOf(input)).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(form)),
        fc.jsonValue(),
        (key, value) => {
          expect(
            [
              ...problemsOf({ ...form, [key]: value }, '2.10.3'),
              ...problemsOf(withTask({ [key]: value, with: value })),
              ...problemsOf({ ...form, work: { ...form.work, [key]: value } }),
            ].every(problem => problem.length > 0),
          ).toBe(true);
        },
      ),
    );
  });

  it('names the target that lacks an argument', () => {
    const sensor = withTask({
      operator: 's3_key_sensor',
      with: { bucket_key: 's3://b/k', region_name: 'eu-central-1' },
    });
    expect(problemsOf(sensor, '3.0.6')).toEqual([]);
    expect(problemsOf(sensor, '2.10.3')).toEqual([
      expect.stringMatching(/^work\.tasks\[0\]\.with\.region_name: .*2\.10\.3/),
    ]);
  });

  it('keeps repoUrl only for a git host', () => {
    const repoUrl = 'github.com?owner=a&repo=b';
    expect(componentFromForm({ ...form, repoUrl }).repoUrl).toBeUndefined();
    expect(
      componentFromForm({ ...form, publish: 'github', repoUrl }).repoUrl,
    ).toBe(repoUrl);
  });
});

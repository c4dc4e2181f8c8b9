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
  schedule: { type: 'preset', preset: '@daily', date: 'interval' },
  timezone: 'Europe/Zurich',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
  retries: 2,
  tasks: [
    {
      id: 'load',
      operator: 'bash',
      templated: true,
      with: {
        bash_command: 'load {{ ds }}',
        env: { A: 'plain', B: '{{ ds }}' },
        append_env: false,
        cwd: '',
        // Filled in for another operator before.
        wait_for_completion: true,
      },
    },
    {
      id: 'crawl',
      operator: 'glue_crawler',
      after: ['load'],
      with: { config: 'Name: orders\nTargets: {S3Targets: []}' },
    },
    { id: 'say', operator: 'bash', with: { bash_command: 'echo "{{ ds }}"' } },
  ],
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
  tasks: [{ id: 'a', operator: 'bash', ...task }],
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
        schedule: { type: 'cron', cron: '@daily', date: 'interval' },
        catchup: false,
        paused: true,
        defaults: { retries: 2 },
        tasks: [
          {
            id: 'load',
            operator: 'bash',
            with: {
              bash_command: { $template: 'load {{ ds }}' },
              env: { A: 'plain', B: { $template: '{{ ds }}' } },
            },
          },
          {
            id: 'crawl',
            operator: 'glue_crawler',
            after: ['load'],
            with: { config: { Name: 'orders', Targets: { S3Targets: [] } } },
          },
          {
            id: 'say',
            operator: 'bash',
            with: { bash_command: 'echo "{{ ds }}"' },
          },
        ],
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
        schedule: { type: 'preset', preset: '@reboot' },
        startDate: '',
        retries: 101,
        publish: 'github',
        tasks: [
          { id: 'a', operator: 'bash', after: ['b'], retires: 3 },
          {
            id: 'a b',
            operator: 'glue_crawler',
            with: { config: '{Name: {{ ds }}}' },
          },
        ],
      }),
    ).toEqual([
      'version: must be three numbers, e.g. "1.0.0"',
      expect.stringMatching(/^tags\[0\]: must be lower-case/),
      'startDate: must not be empty',
      'retries: must be at most 100',
      expect.stringMatching(/^tasks\[0\]\.retires: is not known here/),
      expect.stringMatching(/^name: holds no Latin letter/),
      expect.stringMatching(/^owner: must be a group or a user/),
      expect.stringMatching(/^dependsOn\[0\]: must be written as urn/),
      expect.stringMatching(/^dependsOn\[1\]: "storage" is no reference/),
      expect.stringMatching(/^repoUrl: is missing/),
      expect.stringMatching(/^tasks\[1\]\.with\.config: is no YAML or JSON/),
      expect.stringMatching(/^dagId: must begin with/),
      expect.stringMatching(/^schedule\.preset: @reboot is not possible/),
      expect.stringMatching(/^tasks\[1\]\.id: must hold only/),
      expect.stringMatching(/^tasks\[0\]\.with\.bash_command: is missing/),
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
      expect.stringMatching(/^tasks\[0\]\.with\.region_name: .*2\.10\.3/),
    ]);
  });

  it('refuses a template that Airflow would not fill in', () => {
    expect(
      problemsOf(
        withTask({
          operator: 'python',
          templated: true,
          with: { module: 'm_{{ ds }}', callable: 'run' },
        }),
      ),
    ).toEqual([expect.stringMatching(/with\.module: is not filled in/)]);
  });

  it.each([
    ['text', 'a=1&b=2', 'a=1&b=2'],
    ['a template', '{{ ds }}', '{{ ds }}'],
    ['a mapping', '{"a": [1, "x"]}', { a: [1, 'x'] }],
  ])('takes %s where both are possible', (_, typed, meant) => {
    const { spec } = componentFromForm(
      withTask({ operator: 'http', with: { data: typed } }),
    );
    expect(spec.tasks[0].with).toEqual({ data: meant });
  });

  it('keeps repoUrl only for a git host', () => {
    const repoUrl = 'github.com?owner=a&repo=b';
    expect(componentFromForm({ ...form, repoUrl }).repoUrl).toBeUndefined();
    expect(
      componentFromForm({ ...form, publish: 'github', repoUrl }).repoUrl,
    ).toBe(repoUrl);
  });
});

import { DagSpec } from 'backstage-plugin-mwaa-common';
import { specForEnvironment } from './specForEnvironment';

const message = (value: string) => ({
  onFailure: [
    {
      notifier: 'sns',
      with: { target_arn: { $env: 'topic' }, message: value },
    },
  ],
});

const spec: DagSpec = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  values: {
    bucket: { in: { prod: 'orders-prod' }, default: 'orders-dev' },
    topic: {},
  },
  notify: message('a'),
  deadline: {
    after: 'PT1H',
    from: 'queued',
    notify: message('b').onFailure,
  },
  assets: {
    orders: {
      uri: { $template: 's3://{{ env.bucket }}/orders' },
      extra: { region: { $env: 'region' } },
    },
  },
  defaults: { with: { aws_conn_id: { $env: 'topic' } }, notify: message('c') },
  groups: [{ id: 'g', defaults: { notify: message('d') } }],
  tasks: [
    {
      id: 'load',
      operator: 'bash',
      with: {
        bash_command: { $template: 'cp {{ env.bucket }} {{ ds }}' },
        env: { LIST: [{ $env: 'bucket' }, { $literal: { $env: 'x' } }] },
      },
      map: {
        each: { cwd: [{ $env: 'bucket' }] },
        label: '{{ env.bucket }} {{ task.cwd }}',
      },
      notify: message('e'),
    },
  ],
};

describe('specForEnvironment', () => {
  it('fills in every value', () => {
    const filled = specForEnvironment(spec, {
      id: 'prod',
      values: { topic: 'arn', region: 'eu-west-1', bucket: 'ignored' },
    });
    expect(JSON.stringify({ ...filled, values: undefined })).not.toMatch(
      /\$env":"(?!x)|env\./,
    );
    expect(filled.assets?.orders).toEqual({
      uri: 's3://orders-prod/orders',
      extra: { region: 'eu-west-1' },
    });
    expect(filled.tasks[0]).toEqual({
      ...spec.tasks[0],
      with: {
        bash_command: { $template: 'cp orders-prod {{ ds }}' },
        env: { LIST: ['orders-prod', { $literal: { $env: 'x' } }] },
      },
      map: {
        each: { cwd: ['orders-prod'] },
        label: 'orders-prod {{ task.cwd }}',
      },
      notify: {
        onFailure: [
          { notifier: 'sns', with: { target_arn: 'arn', message: 'e' } },
        ],
      },
    });
  });

  it('takes a template without a value for the URI itself', () => {
    const assets = { orders: { uri: { $template: 's3://orders/in' } } };
    const filled = specForEnvironment(
      { ...spec, assets },
      { id: 'prod', values: { topic: 'arn', region: 'eu-west-1' } },
    );
    expect(filled.assets?.orders.uri).toBe('s3://orders/in');
  });

  it('names a value that is missing, and where to write it', () => {
    expect(() => specForEnvironment(spec, { id: 'prod', values: {} })).toThrow(
      /"topic" has no value for the environment "prod".*values\.topic\.in\.prod/,
    );
    expect(() => specForEnvironment(spec, undefined)).toThrow(
      /"topic" differs .* give the value a "default"/,
    );
  });

  it('changes nothing where nothing differs', () => {
    const plain = {
      ...spec,
      notify: undefined,
      deadline: undefined,
      assets: undefined,
      defaults: undefined,
      groups: undefined,
      tasks: [{ id: 'a', operator: 'empty' }],
    };
    expect(specForEnvironment(plain, undefined)).toEqual(plain);
  });
});

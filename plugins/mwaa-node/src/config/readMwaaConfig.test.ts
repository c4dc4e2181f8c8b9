import { ConfigReader } from '@backstage/config';
import { readMwaaConfig } from './readMwaaConfig';

const read = (mwaa?: unknown) =>
  readMwaaConfig(new ConfigReader(JSON.parse(JSON.stringify({ mwaa }))));

describe('readMwaaConfig', () => {
  it('is empty without configuration', () => {
    expect(read()).toEqual({ environments: [], discovery: [], endpoints: {} });
  });

  it('fills in what is left out', () => {
    const config = read({
      environments: [{ name: 'analytics', region: 'eu-west-1' }],
      discovery: [{ accountId: '111111111111', region: 'us-gov-west-1' }],
      endpoints: { s3: 'http://127.0.0.1:4566/' },
      verification: { budgetSeconds: 30 },
      repositories: { bucket: 'repos', region: 'eu-west-1', prefix: '/a/b/' },
    });
    expect(config).toEqual({
      environments: [
        {
          id: 'analytics',
          name: 'analytics',
          region: 'eu-west-1',
          deployFrom: 'template',
        },
      ],
      discovery: [
        {
          accountId: '111111111111',
          region: 'us-gov-west-1',
          deployFrom: 'template',
        },
      ],
      endpoints: { s3: 'http://127.0.0.1:4566' },
      verification: { budgetSeconds: 30 },
      repositories: { bucket: 'repos', region: 'eu-west-1', prefix: 'a/b' },
    });
  });

  it('reports everything at once, each with its key', () => {
    const attempt = () =>
      read({
        environments: [
          { name: '1st', region: 'Ireland', accountId: 111111111111 },
          { name: 'ok', id: 'no spaces', region: 'eu-west-1', typo: true },
        ],
        discovery: [{ region: 'eu-west-1', accountId: '12' }],
        endpoints: { mwaa: 'localhost:4570' },
        verification: { budgetSeconds: 4000 },
        repositories: {
          bucket: 's3://repos',
          region: 'eu-west-1',
          prefix: '../a',
        },
      });
    expect(attempt).toThrow(expect.objectContaining({ name: 'InputError' }));
    for (const problem of [
      'mwaa.environments[0].name: must be the name of an MWAA environment',
      'mwaa.environments[0].region: must be an AWS region',
      'mwaa.environments[0].accountId: must be text: put the number in quotes',
      'mwaa.environments[1].id: must be a valid entity name',
      "mwaa.environments[1]: Unrecognized key(s) in object: 'typo'",
      'mwaa.discovery[0].accountId: must be twelve digits',
      'mwaa.endpoints.mwaa: must be an http(s) URL',
      'mwaa.verification.budgetSeconds: must be at most 3600',
      'mwaa.repositories.bucket: must be the name of a bucket',
      'mwaa.repositories.prefix: must not contain "." or ".."',
    ]) {
      expect(attempt).toThrow(problem);
    }
  });

  it('takes values and operator classes', () => {
    const values = { bucket: 'orders', sizes: [1, { large: true }] };
    const operatorClasses = ['airflow.providers.*', 'acme.Load'];
    const config = read({
      environments: [{ name: 'analytics', region: 'eu-west-1', values }],
      discovery: [{ region: 'eu-west-1', values }],
      values,
      operatorClasses,
    });
    expect(config).toMatchObject({
      environments: [{ values }],
      discovery: [{ values }],
      values,
      operatorClasses,
    });
  });

  it('refuses values that no DAG could use or should hold', () => {
    const attempt = () =>
      read({
        values: { region: 'eu-west-1' },
        environments: [
          {
            name: 'analytics',
            region: 'eu-west-1',
            values: { 'my-bucket': 'a', topic: { $template: '{{ ds }}' } },
          },
        ],
        discovery: [{ region: 'eu-west-1', values: { password: 'x' } }],
      });
    for (const problem of [
      'mwaa.values.region: is known in every environment already',
      'mwaa.environments[0].values.my-bucket: must be a Python identifier',
      'mwaa.environments[0].values.topic: must be a fixed value',
      'mwaa.discovery[0].values.password: ',
    ]) {
      expect(attempt).toThrow(problem);
    }
    expect(() => read({ operatorClasses: ['BashOperator'] })).toThrow(
      'mwaa.operatorClasses[0]: must be the import path of a class',
    );
  });

  it('takes protected environments, and groups in any spelling', () => {
    const groups = ['Release', 'ops/on-call', 'group:default/platform-admins'];
    const protection = { deployFrom: 'pull-request', groups };
    const expected = {
      deployFrom: 'pull-request',
      groups: [
        'group:default/release',
        'group:ops/on-call',
        'group:default/platform-admins',
      ],
    };
    expect(
      read({
        environments: [
          { name: 'analytics', region: 'eu-west-1', ...protection },
        ],
        discovery: [{ region: 'eu-west-1', ...protection }],
      }),
    ).toMatchObject({ environments: [expected], discovery: [expected] });
  });

  it('refuses protection that would protect nothing, or everybody', () => {
    const attempt = () =>
      read({
        environments: [
          { name: 'a', region: 'eu-west-1', deployFrom: 'merge', groups: [] },
          {
            name: 'b',
            region: 'eu-west-1',
            groups: ['user:default/ada', 'ok', 'group:', 'a b', 'x y/z', '*'],
          },
        ],
        discovery: [{ region: 'eu-west-1', groups: 'release' }],
      });
    for (const problem of [
      "mwaa.environments[0].deployFrom: Invalid enum value. Expected 'template' | 'ci' | 'pull-request'",
      'mwaa.environments[0].groups: must name at least one group',
      'mwaa.environments[1].groups[0]: must be the entity ref of a group',
      'mwaa.environments[1].groups[2]: must be the entity ref of a group',
      'mwaa.environments[1].groups[3]: must be the entity ref of a group',
      'mwaa.environments[1].groups[4]: must be the entity ref of a group',
      'mwaa.environments[1].groups[5]: must be the entity ref of a group',
      'mwaa.discovery[0].groups: Expected array, received string',
    ]) {
      expect(attempt).toThrow(problem);
    }
    expect(attempt).not.toThrow('groups[1]');
  });

  it('takes where pipelines get the command line from, and their roles', () => {
    const ci = {
      package: '@acme/mwaa-dags@1.2.0',
      registry: 'https://npm.example.com/',
      roleArn:
        'arn:aws:iam::{accountId}:role/dags/deploy-{environment}-{dagId}',
      planRoleArn: 'arn:aws-cn:iam::123456789012:role/look',
    };
    expect(read({ ci }).ci).toEqual({
      ...ci,
      registry: 'https://npm.example.com',
    });
  });

  it.each([
    [{ package: '--global' }, /mwaa\.ci\.package: must be a package/],
    [{ package: 'a b' }, /mwaa\.ci\.package/],
    [{ package: 'a$(id)' }, /mwaa\.ci\.package/],
    [{}, /mwaa\.ci\.package: Required/],
    [
      { package: 'a', roleArn: "arn:aws:iam::123456789012:role/x'y" },
      /mwaa\.ci\.roleArn: must be the ARN of a role/,
    ],
    [
      { package: 'a', planRoleArn: 'arn:aws:iam::123456789012:role/{user}' },
      /mwaa\.ci\.planRoleArn/,
    ],
  ])('refuses %j for pipelines', (ci, message) => {
    expect(() => read({ ci })).toThrow(message);
  });

  it('refuses ids that differ only in case', () => {
    expect(() =>
      read({
        environments: [
          { name: 'Analytics', region: 'eu-west-1' },
          { name: 'analytics', region: 'us-east-1' },
        ],
      }),
    ).toThrow(
      'mwaa.environments[1]: the id "analytics" is already that of mwaa.environments[0]',
    );
  });
});

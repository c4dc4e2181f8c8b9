import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { environmentGroups } from './environmentGroups';

const environment = (
  id: string,
  changes: Partial<EnvironmentSummary> = {},
): EnvironmentSummary => ({
  id,
  name: id,
  accountId: '111111111111',
  region: 'eu-west-1',
  airflowVersion: '3.0.6',
  deployFrom: 'template',
  ...changes,
});

const all = [
  environment('a'),
  environment('b', { region: 'us-east-1', airflowVersion: '2.10.3' }),
  environment('c', { accountId: '000000000000', deployFrom: 'ci' }),
  environment('d', { airflowVersion: '3.0.60' }),
  environment('e', { unavailable: 'It is being created; wait.' }),
];

const shape = (...args: Parameters<typeof environmentGroups>) =>
  environmentGroups(...args).map(({ title, choices }) => [
    title,
    ...choices.map(({ environment: { id }, reason }) =>
      reason ? `${id}: ${reason}` : id,
    ),
  ]);

describe('environmentGroups', () => {
  it('groups by account and region, and says what cannot be chosen', () => {
    expect(shape(all, {})).toEqual([
      ['Account 000000000000, eu-west-1', 'c'],
      [
        'Account 111111111111, eu-west-1',
        'a',
        'd',
        'e: It is being created; wait.',
      ],
      ['Account 111111111111, us-east-1', 'b'],
    ]);
  });

  it('shows only what the template asks for', () => {
    expect(
      shape(all, {
        filter: { accountId: '111111111111', airflowVersion: '3.0.6' },
      }),
    ).toEqual([
      ['Account 111111111111, eu-west-1', 'a', 'e: It is being created; wait.'],
    ]);
    expect(shape(all, { filter: { airflowVersion: '2' } })).toEqual([
      ['Account 111111111111, us-east-1', 'b'],
    ]);
  });

  it('refuses what is deployed to in another way', () => {
    expect(shape([all[2]], { onlyDeployFrom: 'template' })[0][1]).toBe(
      'c: It is deployed by CI; this form needs one that is deployed on create.',
    );
  });

  it('finds every word of a search', () => {
    expect(shape(all, {}, 'us-EAST 2.10')).toEqual([
      ['Account 111111111111, us-east-1', 'b'],
    ]);
    expect(shape(all, {}, 'nothing')).toEqual([]);
  });
});

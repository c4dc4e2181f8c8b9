import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { dagAssets } from './dagAssets';
import { specForEnvironment } from './specForEnvironment';

const target = airflowTarget('3.0.6');
const values = { stage: 'dev' };

function assetsOf(changes: object) {
  const environment = { id: 'analytics-dev', values };
  const { spec } = parseDagSpec(
    {
      version: 1,
      dagId: 'orders',
      owner: 'team-orders',
      timezone: 'Europe/Rome',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      tasks: [{ id: 'load', operator: 'empty' }],
      ...changes,
    },
    target,
    { environment },
  );
  return dagAssets(specForEnvironment(spec, environment));
}

describe('dagAssets', () => {
  it('is empty without assets', () => {
    expect(assetsOf({})).toEqual({ reads: [], writes: [] });
  });

  it('reads what it waits for and what its tasks read, as the environment calls it', () => {
    expect(
      assetsOf({
        values: { stage: { description: 'dev or prod' } },
        assets: {
          orders: { uri: 's3://lake/orders' },
          prices: { uri: { $template: 's3://lake-{{ env.stage }}/prices' } },
          report: { uri: 's3://lake/report' },
          dynamic: { alias: 'whatever-it-finds' },
          unused: { uri: 's3://lake/unused' },
        },
        schedule: {
          type: 'assets',
          assets: { all: ['prices', { any: ['orders', 'dynamic'] }] },
        },
        tasks: [
          {
            id: 'load',
            operator: 'empty',
            inlets: ['orders'],
            outlets: ['report', 'dynamic'],
          },
        ],
      }),
    ).toEqual({
      reads: ['s3://lake-dev/prices', 's3://lake/orders'],
      writes: ['s3://lake/report'],
    });
  });
});

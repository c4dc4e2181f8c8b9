import { airflowClient } from '../__testUtils__/airflowClient';
import { airflowAnswer, airflowRefusal } from '../__testUtils__/answeringMwaa';

const digest = 'ab'.repeat(32);
const details = {
  dag_id: 'orders',
  is_paused: false,
  doc_md: `Loads.\n\n[deployment]: urn:sha256:${digest}\n`,
  params: { n: { value: null, description: null, schema: { type: 'null' } } },
  tags: [{ name: 'b' }, { name: 'a' }],
};
const schedule = {
  timetable_description: 'At 05:00',
  next_dagrun_create_after: '2026-01-01T05:00:00+00:00',
  last_parsed_time: '2026-01-01T04:00:00.123456+00:00',
};
const expected = {
  dagId: 'orders',
  isPaused: false,
  deploymentDigest: digest,
  docs: 'Loads.',
  schedule: 'At 05:00',
  nextRunAt: '2026-01-01T05:00:00.000Z',
  lastParsedAt: '2026-01-01T04:00:00.123Z',
  tags: ['a', 'b'],
  params: { n: { schema: { type: 'null' } } },
};

describe('getDagDetails', () => {
  it('asks once where the details tell all', async () => {
    const { airflow, sent } = airflowClient(
      '2.10.3',
      airflowAnswer({ ...details, ...schedule }),
    );
    expect(await airflow.getDagDetails('orders')).toEqual(expected);
    expect(sent).toHaveLength(1);
  });

  it('looks into the list for what 2.7 tells there only', async () => {
    const { airflow, asked } = airflowClient(
      '2.7.2',
      airflowAnswer(details),
      airflowAnswer({ dag_id: 'orders', is_paused: false, ...schedule }),
    );
    expect(await airflow.getDagDetails('orders')).toEqual(expected);
    expect(asked()).toMatchObject([
      { Path: '/dags/orders/details' },
      { Path: '/dags/orders' },
    ]);
  });

  it('knows no DAG that vanishes between the two', async () => {
    const gone = airflowRefusal(404, { title: 'DAG not found' });
    const { airflow } = airflowClient('2.7.2', airflowAnswer(details), gone);
    expect(await airflow.getDagDetails('orders')).toBeUndefined();
  });
});

import { deploymentSummary } from './deploymentSummary';

const plan = {
  kind: 'dag' as const,
  name: 'orders',
  outcome: 'update' as const,
  files: [
    {
      path: 'orders.py',
      key: 'dags/orders/orders.py',
      action: 'update' as const,
    },
    { path: 'old.py', key: 'dags/orders/old.py', action: 'delete' as const },
  ],
  foreign: ['dags/orders/`</code><script>.txt'],
};
const location = 's3://bucket/dags/orders/';

describe('deploymentSummary', () => {
  it('says what became of each file', () => {
    expect(deploymentSummary({ outcome: 'updated', plan }, location)).toBe(
      [
        '`s3://bucket/dags/orders/` updated',
        '',
        '- `orders.py`: updated',
        '- `old.py`: deleted',
        '- dags/orders/&#96;&#60;/code&#62;&#60;script&#62;.txt: not ours, left alone',
      ].join('\n'),
    );
  });

  it('says in a dry run what would become of it', () => {
    expect(deploymentSummary({ outcome: 'planned', plan }, location)).toContain(
      '- `old.py`: delete\n',
    );
  });
});

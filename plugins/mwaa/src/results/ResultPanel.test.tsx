import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { ComponentProps } from 'react';
import { selectedTemplateRouteRef } from '../component/selectedTemplateRouteRef';
import { ResultPanel } from './ResultPanel';

const show = (output: ComponentProps<typeof ResultPanel>['output']) =>
  renderInTestApp(
    <ResultPanel
      output={output}
      updateTemplate="template:default/mwaa-update"
      rollbackTemplate="template:default/mwaa-rollback"
    />,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/:namespace/:templateName': selectedTemplateRouteRef,
      },
    },
  );

const deployed = {
  componentRef: 'component:default/daily-orders',
  environment: 'analytics-dev',
  outcome: 'updated',
};
const importError = {
  file: 'orders_daily/orders_daily.py',
  line: 12,
  taskId: 'load',
  source: 'load = Bash(',
  summary: "NameError: name 'Bash' is not defined",
  text: 'Traceback <b>as it is</b>',
};

const rest = {
  links: [{ title: 'Airflow', url: 'https://airflow.example.com' }],
  text: [{ title: 'What was done', content: 'It is **done**.' }],
};

describe('ResultPanel', () => {
  it('says what there is now, what is not known, and what to do', async () => {
    show({
      ...rest,
      workload: {
        componentRef: 'component:default/daily-orders',
        title: 'Daily orders',
        dagId: 'orders_daily',
        environment: 'analytics-dev',
        airflowVersion: '3.0.6',
        outcome: 'created',
        deploymentId: '01J',
        revision: null,
        repository: 'https://repositories.example.com/daily-orders/',
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('Daily orders: The DAG is deployed');
    expect(panel).toHaveTextContent('Not verified yet');
    expect(panel).toHaveTextContent('Airflow 3.0.6');
    expect(panel).not.toHaveTextContent('Revision');
    expect(
      within(panel).getByRole('link', { name: /daily-orders$/ }),
    ).toHaveAttribute('href', '/catalog/default/component/daily-orders');
    expect(within(panel).getAllByRole('listitem')).not.toHaveLength(0);
  });

  it('shows all that the default panel shows', async () => {
    show({ ...rest, workload: { dagId: 'orders_daily' } });
    expect(await screen.findByText('Airflow')).toBeInTheDocument();
    expect(screen.getByText('done')).toBeInTheDocument();
  });

  it('does not claim a deployment that a review is to make', async () => {
    show({
      workload: {
        outcome: 'in review',
        pullRequestUrl: 'https://git.example.com/1',
        nextSteps: ['Merge it.'],
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('waits for a review');
    expect(panel).toHaveTextContent('Nothing was deployed');
    expect(
      within(panel).getByRole('link', { name: 'https://git.example.com/1' }),
    ).toBeInTheDocument();
    expect(within(panel).getByText('Merge it.')).toBeInTheDocument();
  });

  it('is the default panel for a template that tells nothing of a workload', async () => {
    show({ ...rest, workload: 'x' });
    expect(await screen.findByText('Airflow')).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Result' }),
    ).not.toBeInTheDocument();
  });

  it('says how long it took until Airflow had exactly this version', async () => {
    show({
      workload: {
        ...deployed,
        verification: {
          state: 'verified',
          reason: 'Airflow has it',
          waitedSeconds: 12,
        },
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('Verified after 12 s: Airflow has it.');
    expect(within(panel).queryByText('Roll back')).not.toBeInTheDocument();
  });

  it('shows what Airflow cannot import, and the ways out', async () => {
    show({
      workload: {
        ...deployed,
        verification: { state: 'import-error', reason: 'x', importError },
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent(
      'is deployed, but Airflow cannot import it',
    );
    expect(panel).toHaveTextContent(
      'In orders_daily/orders_daily.py, line 12, the code of the task load',
    );
    expect(panel).toHaveTextContent(importError.summary);
    expect(panel).toHaveTextContent(importError.text);
    for (const [name, template] of [
      ['Change the DAG', 'mwaa-update'],
      ['Roll back', 'mwaa-rollback'],
    ]) {
      expect(within(panel).getByRole('link', { name })).toHaveAttribute(
        'href',
        `/create/default/${template}?formData=${encodeURIComponent('{"component":"component:default/daily-orders"}')}`,
      );
    }
  });

  it('offers no roll back of a DAG that is new', async () => {
    show({
      workload: {
        ...deployed,
        outcome: 'created',
        verification: { state: 'import-error', reason: 'x', importError },
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Change the DAG' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Roll back' }),
    ).not.toBeInTheDocument();
  });

  it('tells that the version before is back', async () => {
    show({
      workload: {
        ...deployed,
        verification: {
          state: 'import-error',
          reason: 'x',
          importError,
          rollback: { state: 'verified', reason: 'As before', restored: 'd1' },
        },
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('the one before is back');
    expect(panel).toHaveTextContent('Rolled back and verified: As before.');
    expect(panel).toHaveTextContent('must acknowledge the roll back');
    expect(
      within(panel).queryByRole('link', { name: 'Roll back' }),
    ).not.toBeInTheDocument();
  });

  it('says why it is not verified', async () => {
    show({
      workload: {
        ...deployed,
        verification: { state: 'unverified', reason: 'Airflow is private.' },
      },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('is deployed, but not verified');
    expect(panel).toHaveTextContent(
      'Not verified, because: Airflow is private.',
    );
  });

  it('takes nothing else for a verification', async () => {
    show({ workload: { ...deployed, verification: { state: 'fine' } } });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('Not verified yet');
  });

  it('makes no link of a place that no browser opens', async () => {
    show({
      workload: { repository: 's3://bucket/repositories/daily-orders/' },
    });
    const panel = await screen.findByRole('region', { name: 'Result' });
    expect(panel).toHaveTextContent('s3://bucket/repositories/daily-orders/');
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
  });
});

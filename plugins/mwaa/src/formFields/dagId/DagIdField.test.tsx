import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { shareImport } from '../../form/sharedImport';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { TestForm } from '../../__testUtils__/TestForm';
import { DagIdField } from './DagIdField';

function show(
  formData: { [name: string]: unknown },
  api = new InMemoryMwaaApi(),
) {
  const values: { [name: string]: unknown }[] = [];
  const view = renderInTestApp(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <TestForm
        properties={{
          name: { type: 'string', title: 'Name' },
          dagId: { type: 'string', title: 'DAG id', 'ui:field': 'MwaaDagId' },
        }}
        fields={{ MwaaDagId: DagIdField }}
        formData={formData}
        onChange={value => values.push(value)}
      />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return { view, values, dagId: () => values.at(-1)?.dagId };
}

const input = () => screen.findByRole('textbox', { name: 'DAG id' });
async function pasted(element: HTMLElement, text: string) {
  await userEvent.click(element);
  await userEvent.paste(text);
}

const environment = 'resource:default/analytics-dev';

describe('DagIdField', () => {
  it('follows the name until somebody types, and can be told to again', async () => {
    show({ name: 'Daily' });
    expect(await input()).toHaveValue('daily');
    await pasted(screen.getByRole('textbox', { name: 'Name' }), ' orders');
    expect(await input()).toHaveValue('daily_orders');

    await pasted(await input(), '_2');
    await pasted(screen.getByRole('textbox', { name: 'Name' }), ' x');
    expect(await input()).toHaveValue('daily_orders_2');

    await userEvent.click(
      screen.getByRole('button', { name: 'Use daily_orders_x' }),
    );
    expect(await input()).toHaveValue('daily_orders_x');
  });

  it('makes a dag_id of what is typed, says the rule, and keeps the caret', async () => {
    show({ dagId: 'ordersdaily' });
    await userEvent.type(await input(), ' %', {
      initialSelectionStart: 6,
      initialSelectionEnd: 6,
    });
    const found =
      await screen.findByDisplayValue<HTMLInputElement>('orders_daily');
    expect(found.selectionStart).toBe(7);
    expect(screen.getByRole('status')).toHaveTextContent('% was left out');
  });

  it('says that an environment is missing, and asks nothing', async () => {
    const api = new InMemoryMwaaApi();
    const asked = jest.spyOn(api, 'dagIdAvailability');
    show({ dagId: 'orders' }, api);
    expect(
      await screen.findByText(/Choose an environment/),
    ).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks once for what was typed in one go, and says whose it is', async () => {
    const api = new InMemoryMwaaApi();
    const asked = jest.spyOn(api, 'dagIdAvailability');
    show({ environment }, api);
    await userEvent.type(await input(), 'taken');
    expect(await screen.findByText(/Taken in analytics-dev/)).toHaveTextContent(
      /by newsletter of team-marketing/,
    );
    expect(screen.getByRole('link', { name: /newsletter/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/newsletter',
    );
    expect(await input()).toHaveAttribute('aria-invalid', 'true');
    expect(asked.mock.calls.map(([{ dagId }]) => dagId)).not.toContain('tak');

    await userEvent.type(await input(), '_not');
    expect(
      await screen.findByText('Free in analytics-dev.'),
    ).toBeInTheDocument();
  });

  it('loses nothing when nobody answers, and asks again', async () => {
    const api = new InMemoryMwaaApi();
    jest
      .spyOn(api, 'dagIdAvailability')
      .mockRejectedValueOnce(new Error('AWS lacks s3:GetObject'));
    show({ environment, dagId: 'orders' }, api);
    expect(await screen.findByRole('alert')).toHaveTextContent('s3:GetObject');
    expect(await input()).toHaveValue('orders');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(
      await screen.findByText('Free in analytics-dev.'),
    ).toBeInTheDocument();
  });

  it('shows the id of a deployed DAG without letting it be changed', async () => {
    const { dagId } = show({ component: 'component:default/daily-orders' });
    expect(await screen.findByText('orders_daily')).toBeInTheDocument();
    expect(
      screen.queryByRole('textbox', { name: 'DAG id' }),
    ).not.toBeInTheDocument();
    expect(dagId()).toBe('orders_daily');
  });

  it('takes the id of a DAG that another field took in', async () => {
    show({ name: 'Daily orders' });
    await input();
    act(() =>
      shareImport('a file', {
        dagId: 'from_file',
        owner: 'x',
        timing: {} as never,
        work: {} as never,
      }),
    );
    await waitFor(async () => expect(await input()).toHaveValue('from_file'));
  });
});

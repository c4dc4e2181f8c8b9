import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TestForm } from '../../__testUtils__/TestForm';
import { meshEntities } from '../../testing/meshEntities';
import { ReferencesField } from './ReferencesField';

function show(
  references: string[],
  catalog: typeof catalogApiRef.T = catalogApiMock({ entities: meshEntities }),
) {
  const values: unknown[] = [];
  const onSubmit = jest.fn();
  renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <TestForm
        properties={{
          dependsOn: {
            type: 'array',
            title: 'Depends on',
            items: { type: 'string' },
            'ui:field': 'MwaaReferences',
          },
        }}
        fields={{ MwaaReferences: ReferencesField }}
        formData={{ dependsOn: references }}
        onChange={({ dependsOn }) => values.push(dependsOn)}
        onSubmit={onSubmit}
      />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return { values, onSubmit };
}

const box = () => screen.findByRole('combobox', { name: 'Add to Depends on' });

const rows = async () =>
  within(
    await screen.findByRole('list', { name: 'Depends on, chosen' }),
  ).getAllByRole('listitem');

describe('ReferencesField', () => {
  it('finds an entity and shows its identifier, by keyboard alone', async () => {
    const { values, onSubmit } = show([]);
    await userEvent.click(await box());
    await userEvent.paste('orders-raw');
    expect(
      await screen.findByRole('option', { name: /Orders, raw/ }),
    ).toHaveTextContent('Storage area, of team-orders (orders-raw)');
    // Until it is answered, the list is that of no text.
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(values).toEqual([['resource:default/orders-raw']]);
    expect(
      await screen.findByText('urn:dmb:cmp:sales:orders:2:orders-raw'),
    ).toBeInTheDocument();
    expect(await box()).toHaveValue('');
    expect(await box()).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('takes an identifier that is typed, and says what one looks like', async () => {
    const { values, onSubmit } = show([]);
    await userEvent.click(await box());
    await userEvent.paste('urn:dmb:ex');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/must be written as urn:dmb:cmp/)).toBeVisible();
    expect(values).toEqual([]);

    await userEvent.paste(':bank');
    await userEvent.keyboard('{Enter}');
    expect(values).toEqual([['urn:dmb:ex:bank']]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('says of each what it is, and why one has no identifier', async () => {
    show([
      'component:default/checks',
      'resource:default/gone',
      'urn:dmb:ex:bank',
    ]);
    expect(
      await screen.findByText(
        /No identifier. Its entity names no data product/,
      ),
    ).toBeInTheDocument();
    const [checks, gone, bank] = await rows();
    expect(checks).toHaveTextContent('Component, library');
    expect(gone).toHaveTextContent('The catalog has no such entity');
    expect(bank).toHaveTextContent('as typed');
  });

  it('removes by keyboard and keeps the focus in the field', async () => {
    const { values } = show(['urn:dmb:ex:a', 'urn:dmb:ex:b']);
    const remove = await screen.findByRole('button', {
      name: 'Remove urn:dmb:ex:a',
    });
    await userEvent.tab();
    expect(remove).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(values.at(-1)).toEqual(['urn:dmb:ex:b']);
    expect(
      screen.getByRole('button', { name: 'Remove urn:dmb:ex:b' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(values.at(-1)).toEqual([]);
    expect(await box()).toHaveFocus();
  });

  it('reads what the stock picker wrote', async () => {
    show(['urn:default/dmb:ex:bank']);
    expect(await screen.findByText('urn:dmb:ex:bank')).toBeInTheDocument();
  });

  it('says when the catalog fails, keeps what is chosen, and asks again', async () => {
    const catalog = catalogApiMock({ entities: meshEntities });
    jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockRejectedValueOnce(new Error('The catalog is starting'));
    show(['resource:default/orders-raw'], catalog);
    expect(await screen.findByRole('alert')).toHaveTextContent('is starting');
    expect(screen.getByText('resource:default/orders-raw')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Orders, raw')).toBeInTheDocument();
  });
});

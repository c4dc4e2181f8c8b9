import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TestForm } from '../../__testUtils__/TestForm';
import { TagsField } from './TagsField';

const orders = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders', tags: ['daily', 'sales'] },
};

function show(tags: string[], options = {}) {
  const values: unknown[] = [];
  const onSubmit = jest.fn();
  renderInTestApp(
    <TestApiProvider
      apis={[[catalogApiRef, catalogApiMock({ entities: [orders] })]]}
    >
      <TestForm
        properties={{
          tags: {
            type: 'array',
            title: 'Tags',
            items: { type: 'string' },
            'ui:field': 'MwaaTags',
            'ui:options': options,
          },
        }}
        fields={{ MwaaTags: TagsField }}
        formData={{ tags }}
        onChange={({ tags: now }) => values.push(now)}
        onSubmit={onSubmit}
      />
    </TestApiProvider>,
  );
  return { values, onSubmit };
}

const box = () => screen.findByRole('combobox', { name: 'Tags' });

describe('TagsField', () => {
  it('takes new tags at Enter and comma, as the catalog writes them', async () => {
    const { values, onSubmit } = show([]);
    await userEvent.click(await box());
    await userEvent.keyboard('Once A_Day{Enter}');
    await userEvent.keyboard('late,');
    expect(values).toEqual([['once-a-day'], ['once-a-day', 'late']]);
    expect(await box()).toHaveValue('');
    expect(await box()).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it.each([[{}], [{ kinds: [] }], [{ kinds: ['Component'] }]])(
    'suggests tags that are there: %p',
    async options => {
      const { values } = show(['sales'], options);
      await userEvent.click(await box());
      await userEvent.keyboard('d');
      expect(
        await screen.findByRole('option', { name: 'daily' }),
      ).toBeInTheDocument();
      await userEvent.keyboard('ai{ArrowDown}{ArrowDown}{Enter}');
      expect(values).toEqual([['sales', 'daily']]);
    },
  );

  it('gives a tag back', async () => {
    const { values } = show(['sales', 'daily']);
    const chosen = await screen.findByRole('grid', { name: 'Tags, chosen' });
    await userEvent.click(
      within(within(chosen).getByRole('row', { name: /sales/ })).getByRole(
        'button',
      ),
    );
    expect(values).toEqual([['daily']]);
  });
});

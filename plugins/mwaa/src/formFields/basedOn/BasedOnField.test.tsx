import { TestApiProvider } from '@backstage/frontend-test-utils';
import { render, waitFor } from '@testing-library/react';
import { TestForm } from '../../__testUtils__/TestForm';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { BasedOnField } from './BasedOnField';

const earlier = '0'.repeat(64);
const now = '1'.repeat(64);

function show(formData: { [name: string]: unknown }) {
  const api = new InMemoryMwaaApi();
  const answer = api.componentDag('component:default/daily-orders');
  const asked = jest
    .spyOn(api, 'componentDag')
    .mockImplementation(async () => ({
      ...(await answer),
      dagYamlSha256: now,
    }));
  const onChange = jest.fn();
  const { container } = render(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <TestForm
        properties={{
          basedOn: {
            type: 'string',
            title: 'Made from',
            'ui:field': 'MwaaBasedOn',
            'ui:widget': 'hidden',
          },
        }}
        fields={{ MwaaBasedOn: BasedOnField }}
        formData={formData}
        onChange={onChange}
      />
    </TestApiProvider>,
  );
  return { asked, onChange, container };
}

describe('MwaaBasedOn', () => {
  it('holds the hash of the dag.yaml that the form began with, and shows nothing', async () => {
    const { onChange, container } = show({
      component: 'component:default/daily-orders',
    });
    await waitFor(() =>
      expect(onChange).toHaveBeenLastCalledWith({
        component: 'component:default/daily-orders',
        basedOn: now,
      }),
    );
    expect(container).not.toHaveTextContent('Made from');
  });

  it.each([
    [
      'what it began with, after a reload',
      { component: 'component:default/daily-orders', basedOn: earlier },
    ],
    ['nothing in a form without a component', {}],
  ])('keeps %s', (_, formData) => {
    const { asked, onChange } = show(formData);
    expect(asked).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });
});

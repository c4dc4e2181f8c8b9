import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useEffect } from 'react';
import { TestForm } from '../__testUtils__/TestForm';
import { oneByOne } from './oneByOne';

function Filled({
  formData,
  onChange,
  name,
}: FieldExtensionComponentProps<string>) {
  useEffect(() => {
    if (formData === undefined) oneByOne(() => onChange(`of ${name}`));
  });
  return <p>{formData}</p>;
}

const property = { type: 'string', 'ui:field': 'Filled' };

describe('oneByOne', () => {
  it('lets several fields fill themselves in at the same time', async () => {
    renderInTestApp(
      <TestForm
        properties={{ one: property, two: property, three: property }}
        fields={{ Filled }}
      />,
    );
    expect(await screen.findByText('of three')).toBeInTheDocument();
    expect(screen.getByText('of one')).toBeInTheDocument();
    expect(screen.getByText('of two')).toBeInTheDocument();
  });
});

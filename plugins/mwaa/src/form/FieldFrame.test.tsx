import { render, screen } from '@testing-library/react';
import { TestForm } from '../__testUtils__/TestForm';
import { FieldFrame, FramedField } from './FieldFrame';

const show = (theme: 'mui' | 'bui', isLarge = false) =>
  render(
    <TestForm
      theme={theme}
      required={['dag']}
      properties={{
        dag: {
          type: 'string',
          title: 'DAG id',
          description: 'Its **name** in Airflow.',
          'ui:field': 'Framed',
        },
      }}
      fields={{
        Framed: (props: FramedField) => (
          <FieldFrame field={props} isLarge={isLarge} messages="It is free.">
            <p>the input</p>
          </FieldFrame>
        ),
      }}
    />,
  );

describe('FieldFrame', () => {
  it.each([
    ['mui' as const, 'DAG id *'],
    ['bui' as const, 'DAG id (Required)'],
  ])('has the label that inputs have in the design %s', (theme, label) => {
    show(theme);
    const field = screen.getByRole('group', { name: 'DAG id' });
    expect(field).toHaveAccessibleDescription('Its name in Airflow.');
    expect(field).toHaveTextContent(
      `${label}the inputIts name in Airflow.It is free.`,
    );
  });

  it('says first what a large field is about', () => {
    show('bui', true);
    expect(screen.getByRole('group', { name: 'DAG id' })).toHaveTextContent(
      'DAG id (Required)Its name in Airflow.the input',
    );
  });
});

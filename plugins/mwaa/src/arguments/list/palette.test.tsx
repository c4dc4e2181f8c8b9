import { cleanup, render, screen } from '@testing-library/react';
import {
  DagValue,
  notifiers,
  OperatorDefinition,
  OperatorField,
  palette,
} from 'backstage-plugin-mwaa-common';
import { canShow } from '../modes/canShow';
import { modeOf } from '../modes/modeOf';
import { ArgumentList } from './ArgumentList';

// Over a thousand arguments, drawn on a machine that may be busy.
jest.setTimeout(600_000);

const all = [...palette, ...notifiers];

function examples({
  fields,
  exactlyOneOf = [],
  atMostOneOf = [],
}: OperatorDefinition) {
  const left = new Set(
    [...exactlyOneOf, ...atMostOneOf].flatMap(names => names.slice(1)),
  );
  return Object.fromEntries(
    fields
      .filter(({ name }) => !left.has(name))
      .map(({ name, example }) => [name, example as DagValue]),
  );
}

describe('the form of an operator', () => {
  it.each(all)(
    'shows $id with the example of each argument, and changes none',
    definition => {
      const onChange = jest.fn();
      const given = examples(definition);
      const { container } = render(
        <ArgumentList
          definition={definition}
          given={given}
          problems={[]}
          onChange={onChange}
        />,
      );
      const shown = [...container.querySelectorAll('[data-argument]')].map(
        one => one.getAttribute('data-argument'),
      );
      cleanup();
      expect(shown.sort()).toEqual(Object.keys(given).sort());
      expect(onChange).not.toHaveBeenCalled();
    },
  );

  it('shows every example in a simpler way than YAML', () => {
    const inYaml = all.flatMap(({ id, fields }) =>
      fields
        .filter((field: OperatorField) => {
          const value = field.example as DagValue;
          const mode = modeOf(value, field);
          return mode === 'yaml' || !canShow(mode, value, field);
        })
        .map(({ name }) => `${id}.${name}`),
    );
    expect(inYaml).toEqual([]);
  });

  it('is named by its title', () => {
    const [bash] = palette;
    render(
      <ArgumentList definition={bash} problems={[]} onChange={() => {}} />,
    );
    expect(
      screen.getByRole('textbox', { name: /^Command/ }),
    ).toBeInTheDocument();
  });
});

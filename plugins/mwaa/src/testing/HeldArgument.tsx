import { DagValue, OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { Argument } from '../arguments/list/Argument';
import { FormField } from '../arguments/list/FormField';

/** One argument with its value in a form, which a test reads from `values` and sets by `Replace`. */
export function HeldArgument({
  field,
  operator = { kind: 'operator' },
  value,
  replacement,
  problem,
  onValue,
}: {
  field: Partial<FormField> & Pick<FormField, 'type'>;
  operator?: Pick<OperatorDefinition, 'kind' | 'templateExt' | 'ownFields'>;
  value?: DagValue;
  /** What the value becomes from elsewhere, as by an undo. */
  replacement?: DagValue;
  problem?: string;
  onValue?(value: DagValue | undefined): void;
}) {
  const [held, setHeld] = useState(value);
  const [whole] = useState((): FormField => ({
    name: 'job',
    title: 'Job',
    help: 'What runs.',
    example: null,
    ...field,
  }));
  return (
    <>
      <Argument
        field={whole}
        operator={operator}
        value={held}
        problem={problem}
        onChange={(_, next) => {
          onValue?.(next);
          setHeld(next);
        }}
      />
      <button type="button" onClick={() => setHeld(replacement)}>
        Replace
      </button>
    </>
  );
}

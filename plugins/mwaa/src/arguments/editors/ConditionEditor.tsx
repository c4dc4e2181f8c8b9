import { DagValue } from 'backstage-plugin-mwaa-common';
import { ComparisonEditor } from './ComparisonEditor';
import { EditorProps } from './EditorProps';
import { ValueFrame } from './ValueFrame';

/** Of one condition. */
export function ConditionEditor({ value, onChange, ...frame }: EditorProps) {
  return (
    <ValueFrame {...frame}>
      <ComparisonEditor
        label={frame.label}
        value={(value ?? {}) as { [key: string]: DagValue }}
        onChange={onChange}
      />
    </ValueFrame>
  );
}

import { Checkbox, Text, TextAreaField, TextField } from '@backstage/ui';
import { DagParamDefinition } from 'backstage-plugin-mwaa-common';
import { useId } from 'react';
import { SelectField } from '../../arguments/editors/SelectField';
import { isNullable } from './isNullable';
import { ParamDraft } from './ParamDraft';
import { kindOfParam } from './kindOfParam';
import { paramHelp } from './paramHelp';
import styles from '../Acts.module.css';

interface Props {
  name: string;
  definition: DagParamDefinition;
  draft: ParamDraft;
  /** What is wrong with it, as a sentence. */
  problem?: string;
  onChange(draft: ParamDraft): void;
}

/** Asks for a param of a run. */
export function ParamField(props: Props) {
  const { name, definition, draft, problem, onChange } = props;
  const { schema } = definition;
  const help = paramHelp(definition) || undefined;
  const helpId = useId();
  const kind = kindOfParam(schema);
  const label = typeof schema.title === 'string' ? schema.title : name;
  const isRequired = definition.default === undefined && !isNullable(schema);
  if (kind === 'boolean') {
    return (
      <div>
        <Checkbox
          isSelected={draft === true}
          onChange={onChange}
          aria-describedby={help && helpId}
        >
          {label}
        </Checkbox>
        {help && (
          <Text as="p" id={helpId} variant="body-small">
            {help}
          </Text>
        )}
      </div>
    );
  }
  if (kind === 'choice') {
    return (
      <SelectField
        label={label}
        help={help}
        isRequired={isRequired}
        problem={problem}
        placeholder="Choose one"
        options={(schema.enum as unknown[]).map((each, index) => ({
          id: String(index),
          label: typeof each === 'string' ? each : JSON.stringify(each),
        }))}
        chosen={draft === '' ? null : String(draft)}
        onChoose={onChange}
      />
    );
  }
  const shared = {
    label,
    description: help,
    secondaryLabel: isRequired ? 'required' : undefined,
    value: String(draft),
    onChange,
    validate: () => problem ?? null,
    validationBehavior: 'aria' as const,
  };
  return kind === 'value' || kind === 'lines' ? (
    <TextAreaField
      {...shared}
      className={kind === 'value' ? styles.code : undefined}
      rows={Math.min(10, Math.max(3, String(draft).split('\n').length + 1))}
      spellCheck="false"
    />
  ) : (
    <TextField
      {...shared}
      size="small"
      inputMode={kind === 'text' ? undefined : 'decimal'}
    />
  );
}

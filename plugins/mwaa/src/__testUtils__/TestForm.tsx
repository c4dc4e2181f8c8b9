import { ScaffolderRJSFRegistryFieldsType } from '@backstage/plugin-scaffolder-react';
import { Form } from '@backstage/plugin-scaffolder-react/alpha';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';

type FormData = { [name: string]: unknown };

interface Props {
  /** JSON Schema of the form's properties; `ui:` keys beside, as in a template. */
  properties: { [name: string]: object };
  fields: {
    // Fields differ in their values and options; a form does not know them.
    [name: string]: (props: never) => JSX.Element | null;
  };
  /** Names of properties that must be filled in. */
  required?: string[];
  formData?: FormData;
  /** Design of the form. */
  theme?: 'mui' | 'bui';
  onChange?: (formData: FormData) => void;
  onSubmit?: () => void;
}

/** A page of a wizard with fields of this plugin, as the scaffolder shows it; for tests. */
export function TestForm(props: Props) {
  const { properties, required, fields, theme, onChange, onSubmit } = props;
  const [formData, setFormData] = useState<FormData>(props.formData ?? {});
  const uiSchema = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      Object.fromEntries(
        Object.entries(property).filter(([key]) => key.startsWith('ui:')),
      ),
    ]),
  );
  return (
    <Form
      EXPERIMENTAL_theme={theme}
      validator={validator}
      schema={{ type: 'object', required, properties }}
      uiSchema={uiSchema}
      fields={fields as unknown as ScaffolderRJSFRegistryFieldsType}
      formData={formData}
      formContext={{ formData }}
      onChange={event => {
        setFormData(event.formData);
        onChange?.(event.formData);
      }}
      onSubmit={onSubmit}
    >
      <button type="submit">Next</button>
    </Form>
  );
}

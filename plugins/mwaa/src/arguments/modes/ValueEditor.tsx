import { OperatorField } from 'backstage-plugin-mwaa-common';
import { useContext } from 'react';
import { EditorProps } from '../editors/EditorProps';
import { LiteralEditor } from '../editors/LiteralEditor';
import { StringListEditor } from '../editors/StringListEditor';
import { YamlEditor } from '../editors/YamlEditor';
import { surroundingsContext } from '../surroundingsContext';
import { FileEditor } from './FileEditor';
import { NameEditor } from './NameEditor';
import { ResultEditor } from './ResultEditor';
import { TemplateEditor } from './TemplateEditor';
import { ValueMode } from './ValueMode';

/** Of the value of an argument, in one of the modes. */
export function ValueEditor({
  field,
  mode,
  suffixes,
  ...props
}: EditorProps & {
  field: OperatorField;
  mode: ValueMode;
  /** Of files that Airflow reads for the argument. */
  suffixes: readonly string[];
}) {
  const { params, values } = useContext(surroundingsContext);
  switch (mode) {
    case 'literal':
      return <LiteralEditor {...props} field={field} />;
    case 'list':
      return <StringListEditor {...props} canTemplate={field.template} />;
    case 'template':
      return <TemplateEditor {...props} />;
    case 'result':
      return <ResultEditor {...props} />;
    case 'param':
      return (
        <NameEditor
          {...props}
          mark="$param"
          names={params}
          hint="A param of the task or the DAG, with the value that the run was started with."
        />
      );
    case 'env':
      return (
        <NameEditor
          {...props}
          mark="$env"
          names={values}
          hint="A value of the DAG that differs per environment, filled in when the DAG is deployed."
        />
      );
    case 'file':
      return <FileEditor {...props} suffixes={suffixes} />;
    default:
      return <YamlEditor {...props} canTemplate={field.template} />;
  }
}

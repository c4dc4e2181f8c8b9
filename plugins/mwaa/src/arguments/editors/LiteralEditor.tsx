import { OperatorField } from 'backstage-plugin-mwaa-common';
import { BooleanEditor } from './BooleanEditor';
import { CallableEditor } from './CallableEditor';
import { CasesEditor } from './CasesEditor';
import { ConditionEditor } from './ConditionEditor';
import { ConnectionEditor } from './ConnectionEditor';
import { DurationEditor } from './DurationEditor';
import { EditorProps } from './EditorProps';
import { EnumEditor } from './EnumEditor';
import { NumberEditor } from './NumberEditor';
import { StringListEditor } from './StringListEditor';
import { StringMapEditor } from './StringMapEditor';
import { TaskIdsEditor } from './TaskIdsEditor';
import { TextEditor } from './TextEditor';
import { YamlEditor } from './YamlEditor';

/** Of a fixed value of an argument. */
export function LiteralEditor({
  field,
  ...props
}: EditorProps & {
  field: Pick<OperatorField, 'name' | 'type' | 'template' | 'parsesText'>;
}) {
  // What is inside of a list or mapping Airflow fills in also where it takes
  // no text as a whole.
  const canTemplate = Boolean(field.template);
  switch (field.type) {
    case 'string':
      return /(^|_)conn_id$/.test(field.name) ? (
        <ConnectionEditor {...props} />
      ) : (
        <TextEditor {...props} />
      );
    case 'text':
      return <TextEditor {...props} isLong />;
    case 'integer':
      return <NumberEditor {...props} isWhole />;
    case 'number':
      return <NumberEditor {...props} />;
    case 'boolean':
      return <BooleanEditor {...props} />;
    case 'duration':
      return <DurationEditor {...props} />;
    case 'enum':
      return <EnumEditor {...props} />;
    case 'stringList':
      return <StringListEditor {...props} canTemplate={canTemplate} />;
    case 'stringMap':
      return <StringMapEditor {...props} canTemplate={canTemplate} />;
    case 'dateTime':
    case 'time':
    case 'dateTimeOrTime':
      return <TextEditor {...props} />;
    case 'callable':
      return <CallableEditor {...props} />;
    case 'taskIds':
      return <TaskIdsEditor {...props} />;
    case 'condition':
      return <ConditionEditor {...props} />;
    case 'cases':
      return <CasesEditor {...props} />;
    default:
      return <YamlEditor {...props} canTemplate={canTemplate} />;
  }
}

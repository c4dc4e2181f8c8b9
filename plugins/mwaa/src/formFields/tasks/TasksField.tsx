import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert } from '@backstage/ui';
import { AnswerProblem } from '../../form/AnswerProblem';
import { FieldFrame } from '../../form/FieldFrame';
import { givenList } from '../../form/givenList';
import { isEmptyValue } from '../../form/isEmptyValue';
import { Loading } from '../../form/Loading';
import { readFormPlaces } from '../../form/readFormPlaces';
import { useComponentPart } from '../../form/useComponentPart';
import { TasksEditor } from '../../work/editor/TasksEditor';
import { TasksOptions } from './tasksOptions';

type Props = FieldExtensionComponentProps<unknown, TasksOptions>;

/** What a DAG does; the value is a DagWork, which may still be wrong. */
export function TasksField(props: Props) {
  const { formData, onChange, uiSchema, formContext } = props;
  const options = uiSchema['ui:options'] ?? {};
  const places = readFormPlaces(formContext.formData, options.names);
  const isEmpty = isEmptyValue(formData);
  const component = useComponentPart(places.component, isEmpty, dag => {
    if (dag.parts) onChange(dag.parts.work);
  });
  const isHandwritten = component.value?.source === 'handwritten';
  const isWaiting = isEmpty && places.component !== undefined;
  return (
    <FieldFrame field={props} isLarge>
      {isWaiting && component.status === 'failed' && component.error && (
        <AnswerProblem
          title={`The tasks of ${places.component} could not be read`}
          error={component.error}
          isOffline={component.isOffline}
          onRetry={component.retry}
        />
      )}
      {isWaiting && isHandwritten && (
        <Alert
          status="info"
          icon
          title={`The Python of ${places.component} is handwritten`}
          description="So there are no tasks to edit here; change the Python in its repository."
        />
      )}
      {isWaiting && !isHandwritten && component.status !== 'failed' && (
        <Loading
          what={`the tasks of ${places.component}`}
          isSlow={component.status === 'slow'}
        />
      )}
      {!isWaiting && (
        <TasksEditor
          value={formData}
          places={places}
          operators={givenList(options.operators)}
          examples={givenList(options.examples)}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}

import { Button } from '@backstage/ui';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useState } from 'react';
import { AnswerProblem } from '../../form/AnswerProblem';
import { fieldTitle } from '../../form/fieldTitle';
import { FieldFrame } from '../../form/FieldFrame';
import { FormNames } from '../../form/formNames';
import { readFormPlaces } from '../../form/readFormPlaces';
import { useComponentPart } from '../../form/useComponentPart';
import { useSharedImport } from '../../form/useSharedImport';
import { DagIdInput } from './DagIdInput';
import { DagIdStatus } from './DagIdStatus';
import { FixedDagId } from './FixedDagId';
import { useDagIdAvailability } from './useDagIdAvailability';
import { useProposedDagId } from './useProposedDagId';
import styles from './DagId.module.css';

type Props = FieldExtensionComponentProps<
  string,
  { names?: Partial<FormNames> }
>;

/** The dag_id: proposed, made right as it is typed, and looked up. */
export function DagIdField(props: Props) {
  const { formData, onChange, uiSchema, formContext, idSchema, rawErrors } =
    props;
  const places = readFormPlaces(
    formContext.formData,
    uiSchema['ui:options']?.names,
  );
  const { component, environment, name } = places;
  const [typed, setTyped] = useState<{ dagId: string; rules: string[] }>();
  const answer = useDagIdAvailability(component ? undefined : formData, places);
  const dag = useComponentPart(component, formData === undefined, found =>
    onChange(found.dagId),
  );
  const proposal = useProposedDagId({
    name,
    value: formData,
    isEnabled: !component,
    wasTyped: typed !== undefined,
    propose: onChange,
  });
  useSharedImport(({ parts }) => {
    if (component || parts.dagId === (formData ?? '')) return;
    setTyped({ dagId: parts.dagId, rules: [] });
    onChange(parts.dagId);
  });

  if (component) {
    return (
      <FieldFrame field={props}>
        <FixedDagId dagId={formData} component={component} answer={dag} />
      </FieldFrame>
    );
  }
  const statusId = `${idSchema.$id}__status`;
  const inputId = `${idSchema.$id}__input`;
  const isTaken = answer.status === 'ready' && answer.value?.state === 'taken';
  return (
    <FieldFrame
      field={props}
      labelFor={inputId}
      actions={
        proposal && proposal !== formData ? (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            className={styles.proposal}
            isDisabled={props.disabled || props.readonly}
            onPress={() => {
              setTyped(undefined);
              onChange(proposal);
            }}
          >
            {`Use ${proposal}`}
          </Button>
        ) : undefined
      }
      messages={
        <>
          <div id={statusId} role="status" className={styles.messages}>
            {typed?.rules.map(rule => (
              <span key={rule} className={styles.rule}>
                {rule}
              </span>
            ))}
            <DagIdStatus
              dagId={formData}
              environment={environment}
              answer={answer}
            />
          </div>
          {answer.status === 'failed' && answer.error && environment && (
            <AnswerProblem
              status="warning"
              title={`${environment} could not be asked whether the id is free`}
              error={answer.error}
              isOffline={answer.isOffline}
              onRetry={answer.retry}
            />
          )}
        </>
      }
    >
      <DagIdInput
        id={inputId}
        label={fieldTitle(props)}
        value={formData ?? ''}
        describedBy={statusId}
        isRequired={Boolean(props.required)}
        isDisabled={Boolean(props.disabled || props.readonly)}
        isInvalid={isTaken || Boolean(rawErrors?.length)}
        onBlur={() => {
          // Left empty, it is proposed again.
          if (formData === undefined) setTyped(undefined);
        }}
        onChange={next => {
          setTyped(next);
          onChange(next.dagId || undefined);
        }}
      />
    </FieldFrame>
  );
}

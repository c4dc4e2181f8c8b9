import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { urnAsTyped } from 'backstage-plugin-mwaa-common';
import { useRef } from 'react';
import { AnswerProblem } from '../../form/AnswerProblem';
import { fieldTitle } from '../../form/fieldTitle';
import { FieldFrame } from '../../form/FieldFrame';
import { ChosenReferences } from './ChosenReferences';
import { ReferencesOptions } from './referencesOptions';
import { ReferenceSearch } from './ReferenceSearch';
import { useReferencedEntities } from './useReferencedEntities';

type Props = FieldExtensionComponentProps<string[], ReferencesOptions>;

/** Chooses what a workload depends on or reads from: entities and identifiers. */
export function ReferencesField(props: Props) {
  const { formData, onChange, uiSchema } = props;
  const title = fieldTitle(props);
  const references = (formData ?? []).map(urnAsTyped);
  const answer = useReferencedEntities(
    references.filter(reference => !reference.startsWith('urn:')),
  );
  const search = useRef<HTMLDivElement>(null);
  const isDisabled = Boolean(props.disabled || props.readonly);

  return (
    <FieldFrame field={props}>
      {references.length > 0 && (
        <ChosenReferences
          label={title}
          references={references}
          answer={answer}
          isDisabled={isDisabled}
          onRemove={index =>
            onChange(references.filter((_, position) => position !== index))
          }
          onEmpty={() => search.current?.querySelector('input')?.focus()}
        />
      )}
      {answer.status === 'failed' && answer.error && (
        <AnswerProblem
          title="The catalog could not be asked about what is chosen"
          error={answer.error}
          isOffline={answer.isOffline}
          onRetry={answer.retry}
          status="warning"
        />
      )}
      <div ref={search}>
        <ReferenceSearch
          label={`Add to ${title}`}
          options={uiSchema['ui:options'] ?? {}}
          chosen={references}
          isDisabled={isDisabled}
          onAdd={reference => {
            if (references.includes(reference)) return;
            onChange([...references, reference]);
          }}
        />
      </div>
    </FieldFrame>
  );
}

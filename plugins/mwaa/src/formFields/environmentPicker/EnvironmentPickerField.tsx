import { useApi } from '@backstage/frontend-plugin-api';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useState } from 'react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { fieldTitle } from '../../form/fieldTitle';
import { FieldFrame } from '../../form/FieldFrame';
import { readFormPlaces } from '../../form/readFormPlaces';
import { useAnswer } from '../../form/useAnswer';
import { useComponentPart } from '../../form/useComponentPart';
import { ChosenEnvironment } from './ChosenEnvironment';
import { EnvironmentAnswers } from './EnvironmentAnswers';
import { environmentGroups } from './environmentGroups';
import { nameInRef } from '../../form/nameInRef';
import { EnvironmentPickerOptions } from './environmentPickerOptions';
import { EnvironmentSearch } from './EnvironmentSearch';
import { RefreshEnvironments } from './RefreshEnvironments';
import styles from './EnvironmentPicker.module.css';

type Props = FieldExtensionComponentProps<string, EnvironmentPickerOptions>;

/** Chooses an environment; the value is the ref of its catalog entity. */
export function EnvironmentPickerField(props: Props) {
  const { formData, onChange, uiSchema, formContext, disabled, readonly } =
    props;
  const options = uiSchema['ui:options'] ?? {};
  const api = useApi(mwaaApiRef);
  const answer = useAnswer('environments', (signal, attempt) =>
    api.environments({ signal, refresh: attempt > 0 }),
  );
  const places = readFormPlaces(formContext.formData, options.names);
  const choose = (id: string) => onChange(`resource:default/${id}`);
  useComponentPart(places.component, formData === undefined, dag =>
    choose(dag.environment),
  );
  const [isOpen, setIsOpen] = useState(false);
  // Only who was in the field before gets the focus moved.
  const [wasUsed, setWasUsed] = useState(false);
  const chosen = nameInRef(formData);
  const environments = answer.value?.environments;
  const isDisabled = Boolean(disabled || readonly);

  return (
    <FieldFrame field={props} actions={<RefreshEnvironments answer={answer} />}>
      <div className={styles.answers}>
        {chosen && !isOpen && (
          <ChosenEnvironment
            id={chosen}
            choice={environmentGroups(environments ?? [], options)
              .flatMap(({ choices }) => choices)
              .find(({ environment }) => environment.id === chosen)}
            isKnown={Boolean(environments)}
            isDisabled={isDisabled}
            takesFocus={wasUsed}
            onChange={() => {
              setWasUsed(true);
              setIsOpen(true);
            }}
          />
        )}
        <EnvironmentAnswers
          answer={answer}
          isOneChosen={Boolean(chosen) && !isOpen}
        />
        {(!chosen || isOpen) && !isDisabled && environments?.length ? (
          <EnvironmentSearch
            environments={environments}
            options={options}
            label={fieldTitle(props)}
            chosen={chosen}
            takesFocus={wasUsed}
            onChoose={id => {
              setWasUsed(true);
              setIsOpen(false);
              choose(id);
            }}
          />
        ) : null}
      </div>
    </FieldFrame>
  );
}

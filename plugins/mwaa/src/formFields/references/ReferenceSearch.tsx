import { ComboboxItem } from '@backstage/ui';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { meshUrnProblem } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { AddCombobox } from '../../form/AddCombobox';
import { AnswerProblem } from '../../form/AnswerProblem';
import { nameInRef } from '../../form/nameInRef';
import { entityTypeName } from './entityTypeName';
import { ReferencesOptions } from './referencesOptions';
import { useEntitySearch } from './useEntitySearch';
import styles from './References.module.css';

interface Props {
  label: string;
  options: ReferencesOptions;
  chosen: readonly string[];
  isDisabled: boolean;
  onAdd(reference: string): void;
}

interface Item {
  /** What is added: an entity ref or a URN. */
  id: string;
  title: string;
  facts: string;
}

const ownerOf = ({ spec }: Entity) =>
  typeof spec?.owner === 'string' ? `, of ${nameInRef(spec.owner)}` : '';

const itemOf = (entity: Entity): Item => ({
  id: stringifyEntityRef(entity),
  title: entity.metadata.title ?? entity.metadata.name,
  facts: `${entityTypeName(entity)}${ownerOf(entity)} (${entity.metadata.name})`,
});

/** Finds entities in the catalog, or takes an identifier that is typed. */
export function ReferenceSearch(props: Props) {
  const { label, options, chosen, isDisabled, onAdd } = props;
  const [term, setTerm] = useState('');
  const [wasUsed, setWasUsed] = useState(false);
  const urn = term.trim().startsWith('urn:') ? term.trim() : undefined;
  const urnProblem = urn && meshUrnProblem(urn);
  const answer = useEntitySearch(term, options, wasUsed && !urn);
  const isPending = answer.status === 'loading' || answer.status === 'slow';
  const items: Item[] = urn
    ? [{ id: urn, title: urn, facts: 'Identifier, as typed' }].filter(
        () => !urnProblem,
      )
    : (answer.value ?? []).map(itemOf).filter(({ id }) => !chosen.includes(id));

  return (
    <div>
      <AddCombobox
        label={label}
        placeholder="Search the catalog, or type urn:…"
        items={items}
        typed={term}
        own={urnProblem ? undefined : urn}
        isDisabled={isDisabled}
        isLoading={isPending && !urn}
        onType={setTerm}
        onFocus={() => setWasUsed(true)}
        onAdd={onAdd}
      >
        {({ id, title, facts }) => (
          <ComboboxItem id={id} textValue={title}>
            <span className={styles.item}>
              <span className={styles.name}>{title}</span>
              <span className={styles.facts}>{facts}</span>
            </span>
          </ComboboxItem>
        )}
      </AddCombobox>
      <div role="status" className={styles.hint}>
        {urnProblem && `An identifier ${urnProblem}.`}
        {answer.status === 'slow' && 'The catalog takes long to answer.'}
      </div>
      {answer.status === 'failed' && answer.error && (
        <AnswerProblem
          title="The catalog could not be searched"
          error={answer.error}
          isOffline={answer.isOffline}
          onRetry={answer.retry}
          status="warning"
        />
      )}
    </div>
  );
}

import { meshUrnProblem } from 'backstage-plugin-mwaa-common';
import { EntityLink } from '../../form/EntityLink';
import { Answer } from '../../form/Answer';
import { entityIdentifier } from './entityIdentifier';
import { entityTypeName } from './entityTypeName';
import { ReferencedEntity } from './useReferencedEntities';
import styles from './References.module.css';

interface Props {
  /** As the form holds it. */
  reference: string;
  answer: Answer<Map<string, ReferencedEntity>>;
}

/** What a reference stands for: its entity, and its identifier or why it has none. */
export function ReferenceFacts({ reference, answer }: Props) {
  if (reference.startsWith('urn:')) {
    const problem = meshUrnProblem(reference);
    return (
      <>
        <code className={styles.urn}>{reference}</code>
        <span className={styles.facts}>
          {problem
            ? `This identifier ${problem}.`
            : 'Identifier, as typed; the catalog is not asked about it.'}
        </span>
      </>
    );
  }
  const found = answer.value?.get(reference);
  if (!found) {
    return (
      <>
        <span className={styles.name}>{reference}</span>
        <span className={styles.facts}>
          {answer.status === 'ready' &&
            !answer.isStale &&
            'The catalog has no such entity; remove it, or register it first.'}
        </span>
      </>
    );
  }
  const { entity, system } = found;
  const identifier = entityIdentifier(entity, system);
  return (
    <>
      <span className={styles.name}>
        {entity.metadata.title ?? entity.metadata.name}
      </span>
      <span className={styles.facts}>
        {entityTypeName(entity)}
        {typeof entity.spec?.owner === 'string' && (
          <>
            , of{' '}
            <EntityLink
              entityRef={
                entity.spec.owner.includes(':')
                  ? entity.spec.owner
                  : `group:${entity.spec.owner}`
              }
            />
          </>
        )}
      </span>
      {'urn' in identifier ? (
        <code className={styles.urn}>{identifier.urn}</code>
      ) : (
        <span className={styles.facts}>No identifier. {identifier.reason}</span>
      )}
    </>
  );
}

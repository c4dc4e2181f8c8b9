import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useRef } from 'react';
import { Answer } from '../../form/Answer';
import { ReferenceFacts } from './ReferenceFacts';
import { ReferencedEntity } from './useReferencedEntities';
import styles from './References.module.css';

interface Props {
  label: string;
  references: string[];
  answer: Answer<Map<string, ReferencedEntity>>;
  isDisabled: boolean;
  onRemove(index: number): void;
  /** The keyboard has nothing left to stand on in the list. */
  onEmpty(): void;
}

/** What was chosen, each with a button that removes it. */
export function ChosenReferences(props: Props) {
  const { label, references, answer, isDisabled, onRemove, onEmpty } = props;
  const list = useRef<HTMLUListElement>(null);

  const remove = (index: number) => {
    const buttons = list.current?.querySelectorAll('button');
    const next = buttons?.[index + 1] ?? buttons?.[index - 1];
    if (next) next.focus();
    else onEmpty();
    onRemove(index);
  };

  return (
    <ul ref={list} aria-label={`${label}, chosen`} className={styles.chosen}>
      {references.map((reference, index) => (
        <li key={reference} className={styles.reference}>
          <span className={styles.texts}>
            <ReferenceFacts reference={reference} answer={answer} />
          </span>
          <ButtonIcon
            type="button"
            size="small"
            variant="tertiary"
            aria-label={`Remove ${reference}`}
            icon={<RiCloseLine />}
            isDisabled={isDisabled}
            onPress={() => remove(index)}
          />
        </li>
      ))}
    </ul>
  );
}

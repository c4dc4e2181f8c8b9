import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { ReactNode, useRef } from 'react';
import { Choice } from '../Surroundings';
import { AddMenu } from './AddMenu';
import { EditorProps } from './EditorProps';
import { ValueFrame } from './ValueFrame';
import styles from './editors.module.css';

/**
 * Of several things by their ids, in an order. What is chosen and not among
 * the choices is shown and kept. `beside` stands beside a chosen one.
 */
export function ChoiceList({
  choices,
  chosen,
  onChoose,
  beside,
  nothingLeft,
  ...frame
}: Pick<EditorProps, 'label' | 'help' | 'isRequired' | 'problem'> & {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose(ids: string[]): void;
  beside?(id: string, index: number): ReactNode;
  /** Why there is nothing to choose. */
  nothingLeft: string;
}) {
  const { label } = frame;
  const add = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    onChoose(chosen.filter((_, other) => other !== index));
    add.current?.focus();
  };
  return (
    <ValueFrame {...frame}>
      <ul className={styles.rows} aria-label={label}>
        {chosen.map((id, index) => (
          <li key={id} className={styles.entry}>
            <span className={styles.name}>
              {choices.find(choice => choice.id === id)?.label ?? id}
            </span>
            {beside?.(id, index)}
            <ButtonIcon
              aria-label={`Remove ${id} from ${label}`}
              variant="tertiary"
              icon={<RiCloseLine />}
              onPress={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <AddMenu
        ref={add}
        label={`Add to ${label}`}
        choices={choices.filter(({ id }) => !chosen.includes(id))}
        nothingLeft={nothingLeft}
        onAdd={id => onChoose([...chosen, id])}
      />
    </ValueFrame>
  );
}

import { RemixiconComponentType } from '@remixicon/react';
import { Tone } from './Tone';
import styles from './Status.module.css';

interface Props {
  tone: Tone;
  Icon: RemixiconComponentType;
  children: string;
}

/** A word with a colour and a shape. */
export function Word({ tone, Icon, children }: Props) {
  return (
    <span className={styles.word} data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      {children}
    </span>
  );
}

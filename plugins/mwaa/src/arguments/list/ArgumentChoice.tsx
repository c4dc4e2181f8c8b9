import { Radio, RadioGroup } from '@backstage/ui';
import { ReactNode, useState } from 'react';
import styles from './list.module.css';

const NONE = '';

/** Arguments of which only one is given: which, and that one. */
export function ArgumentChoice({
  label,
  choices,
  given,
  isRequired,
  onChoose,
  children,
}: {
  label: string;
  choices: readonly { name: string; title: string }[];
  /** Those that have a value; more than one is a problem to be shown. */
  given: readonly string[];
  isRequired: boolean;
  /** Which one stays. */
  onChoose(name: string | undefined): void;
  children(name: string): ReactNode;
}) {
  const [chosen, setChosen] = useState(
    given[0] ?? (isRequired ? choices[0].name : NONE),
  );
  const current = given.length && !given.includes(chosen) ? given[0] : chosen;
  const shown = given.length > 1 ? given : [current];
  return (
    <div className={styles.choice}>
      <RadioGroup
        label={label}
        orientation="horizontal"
        value={current}
        onChange={name => {
          setChosen(name);
          onChoose(name === NONE ? undefined : name);
        }}
      >
        {choices.map(({ name, title }) => (
          <Radio key={name} value={name}>
            {title}
          </Radio>
        ))}
        {isRequired ? null : <Radio value={NONE}>None of them</Radio>}
      </RadioGroup>
      {shown.filter(name => name !== NONE).map(children)}
    </div>
  );
}

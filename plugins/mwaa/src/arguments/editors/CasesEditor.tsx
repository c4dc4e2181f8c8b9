import { Button } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useContext, useRef } from 'react';
import { surroundingsContext } from '../surroundingsContext';
import { ChoiceList } from './ChoiceList';
import { ComparisonEditor } from './ComparisonEditor';
import { EditorProps } from './EditorProps';
import { idsOf } from './TaskIdsEditor';
import { ValueFrame } from './ValueFrame';
import styles from './editors.module.css';

type Case = { [key: string]: DagValue };

/** Of the branches of a task: each a comparison and what follows. */
export function CasesEditor({ value, onChange, ...frame }: EditorProps) {
  const { followers } = useContext(surroundingsContext);
  const add = useRef<HTMLButtonElement>(null);
  const cases = (Array.isArray(value) ? value : []) as Case[];
  const set = (next: Case[]) => onChange(next.length ? next : undefined);
  return (
    <ValueFrame {...frame}>
      <ol className={styles.cases}>
        {cases.map((one, index) => {
          const label = `Case ${index + 1}`;
          return (
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.case} aria-label={label}>
              <ComparisonEditor
                label={label}
                value={one}
                onChange={next => set(cases.with(index, next))}
              />
              <ChoiceList
                label={`${label}: then run`}
                choices={followers}
                chosen={idsOf(one.then)}
                onChoose={ids => set(cases.with(index, { ...one, then: ids }))}
                nothingLeft="There is no other task or group that could follow."
              />
              <Button
                variant="tertiary"
                size="small"
                iconStart={<RiDeleteBinLine />}
                onPress={() => {
                  set(cases.filter((_, other) => other !== index));
                  add.current?.focus();
                }}
              >
                Remove case {index + 1}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button
        ref={add}
        variant="secondary"
        size="small"
        iconStart={<RiAddLine />}
        onPress={() => set([...cases, { equals: '', then: [] }])}
      >
        Add a case
      </Button>
    </ValueFrame>
  );
}

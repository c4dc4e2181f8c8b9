import { DagState } from 'backstage-plugin-mwaa-common';
import { stateTexts } from './stateTexts';
import { Word } from './Word';

/** Whether a DAG runs, in one word. */
export function StateWord({ state }: { state: DagState }) {
  const { word, tone, Icon } = stateTexts[state];
  return (
    <Word tone={tone} Icon={Icon}>
      {word}
    </Word>
  );
}

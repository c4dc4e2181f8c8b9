import { RiCheckLine, RiGitBranchLine } from '@remixicon/react';
import { DagDrift } from 'backstage-plugin-mwaa-common';
import { driftTexts } from './driftTexts';
import { Word } from './Word';

/** Whether what is deployed is what should be. */
export function DriftWord({ state }: { state: DagDrift['state'] }) {
  const { word, tone } = driftTexts[state];
  return (
    <Word
      tone={tone}
      Icon={state === 'in-place' ? RiCheckLine : RiGitBranchLine}
    >
      {word}
    </Word>
  );
}

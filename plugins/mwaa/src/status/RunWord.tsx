import {
  RemixiconComponentType,
  RiCheckLine,
  RiCloseLine,
  RiHourglassLine,
  RiPlayLine,
} from '@remixicon/react';
import { DagRunState } from 'backstage-plugin-mwaa-common';
import { runStateTexts } from './runStateTexts';
import { Tone } from './Tone';
import { Word } from './Word';

const looks: {
  readonly [State in DagRunState]: {
    tone: Tone;
    Icon: RemixiconComponentType;
  };
} = {
  queued: { tone: 'neutral', Icon: RiHourglassLine },
  running: { tone: 'busy', Icon: RiPlayLine },
  success: { tone: 'good', Icon: RiCheckLine },
  failed: { tone: 'bad', Icon: RiCloseLine },
};

/** The state of a run in one word. */
export function RunWord({ state }: { state: DagRunState }) {
  return <Word {...looks[state]}>{runStateTexts[state]}</Word>;
}

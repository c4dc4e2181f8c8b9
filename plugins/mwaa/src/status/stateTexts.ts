import {
  RemixiconComponentType,
  RiAlertFill,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiErrorWarningFill,
  RiHourglassLine,
  RiInboxUnarchiveLine,
  RiPauseCircleFill,
  RiPlayCircleFill,
  RiQuestionLine,
  RiTimeLine,
} from '@remixicon/react';
import { DagState } from 'backstage-plugin-mwaa-common';
import { Tone } from './Tone';

/** Each state in one word, with what stands for it. */
export const stateTexts: {
  readonly [State in DagState]: {
    word: string;
    tone: Tone;
    Icon: RemixiconComponentType;
  };
} = {
  'not-deployed': {
    word: 'Not deployed',
    tone: 'neutral',
    Icon: RiInboxUnarchiveLine,
  },
  interrupted: { word: 'Interrupted', tone: 'careful', Icon: RiAlertFill },
  broken: { word: 'Broken', tone: 'bad', Icon: RiErrorWarningFill },
  pending: { word: 'Pending', tone: 'busy', Icon: RiHourglassLine },
  unknown: { word: 'Unknown', tone: 'neutral', Icon: RiQuestionLine },
  running: { word: 'Running', tone: 'busy', Icon: RiPlayCircleFill },
  failing: { word: 'Failing', tone: 'bad', Icon: RiCloseCircleFill },
  paused: { word: 'Paused', tone: 'neutral', Icon: RiPauseCircleFill },
  waiting: { word: 'Waiting', tone: 'busy', Icon: RiTimeLine },
  succeeding: { word: 'Succeeding', tone: 'good', Icon: RiCheckboxCircleFill },
};

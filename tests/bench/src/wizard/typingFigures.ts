import { MainThreadTime } from './mainThreadTime';
import { percentile } from './percentile';
import { TypingTimes } from './TypingTimes';

/** Figures of one round of typing. Milliseconds, unless it says else. */
export interface TypingFigures {
  /** From each key to the painted Python with its letter; not of letters that went out of sight. */
  shown: number[];
  /** From the last key before a request to the request. */
  waiting: number[];
  /** From a request to its answer. */
  answering: number[];
  /** From an answer to the paint. */
  drawing: number[];
  /** Of the main thread, for each letter. */
  mainThread: MainThreadTime;
  /** How long each long task was. */
  longTasks: number[];
  /** Bytes of an answer, as sent and as read. */
  sent: number;
  read: number;
}

/** What the times of one round say. */
export function typingFigures(times: TypingTimes): TypingFigures {
  const { keys, shown, requests, mainThread } = times;
  const figures: TypingFigures = {
    shown: keys.flatMap((key, index) => {
      const first = shown.find(({ letters }) => letters > index);
      return first ? [first.at - key] : [];
    }),
    waiting: [],
    answering: [],
    drawing: [],
    mainThread: {
      scripts: mainThread.scripts / keys.length,
      all: mainThread.all / keys.length,
    },
    longTasks: times.longTasks.map(task => task.for),
    sent: Math.max(...requests.map(({ bytes }) => bytes)),
    read: Math.max(...requests.map(({ of }) => of)),
  };
  for (const { start, end } of requests) {
    const key = keys.findLast(at => at <= start);
    const paint = shown.find(({ at }) => at >= end);
    if (key === undefined || !paint) continue;
    figures.waiting.push(start - key);
    figures.answering.push(end - start);
    figures.drawing.push(paint.at - end);
  }
  return figures;
}

/** The figures of a kind from all rounds, as `median / 95th percentile`. */
export const spread = (values: readonly number[]): string =>
  values.length
    ? `${percentile(values, 50).toFixed(0)} / ${percentile(values, 95).toFixed(0)}`
    : 'none';

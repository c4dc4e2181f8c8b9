import {
  AirflowTarget,
  DagTiming,
  nextRuns,
} from 'backstage-plugin-mwaa-common';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Periods that a line can show, with where it has marks. */
const spans = [
  { length: 6 * HOUR, label: 'the next 6 hours', marks: 6 },
  { length: DAY, label: 'the next day', marks: 4 },
  { length: 7 * DAY, label: 'the next week', marks: 7 },
  { length: 28 * DAY, label: 'the next 4 weeks', marks: 4 },
  { length: 365 * DAY, label: 'the next year', marks: 12 },
  { length: 5 * 365 * DAY, label: 'the next 5 years', marks: 5 },
];

const MOST_DOTS = 60;
const ENOUGH = 4;

export interface RunDots {
  label: string;
  marks: number;
  /** From 0, now, to 1, the end of the line. */
  dots: number[];
}

/** The runs to come as dots on a line that holds some of them, but not too many. */
export function runDots(
  timing: DagTiming,
  target: AirflowTarget,
  now: Date,
): RunDots | undefined {
  const ahead = nextRuns({ ...timing, catchup: false }, target, {
    now,
    count: MOST_DOTS,
  })
    .map(({ runAfter }) => runAfter.getTime() - now.getTime())
    .filter(distance => distance > 0);
  const within = (length: number) =>
    ahead.filter(distance => distance <= length);
  const span =
    spans.find(({ length }) => within(length).length >= ENOUGH) ??
    spans.find(({ length }) => within(length).length > 0);
  return (
    span && {
      label: span.label,
      marks: span.marks,
      dots: within(span.length).map(distance => distance / span.length),
    }
  );
}

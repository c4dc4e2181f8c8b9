import { quoted } from '../quoted';
import { CronField } from './cronFields';

/** What one field says, as far as validation needs it. */
export interface CronFieldReading {
  problems: string[];
  /** Not restricted: `*` or `?`. */
  all: boolean;
  values: Set<number>;
  /** `L`, the last day of the month. */
  lastDay: boolean;
  /** Days without a count, e.g. `5`. */
  plainDays: boolean;
  /** `5#2` or `L5`: the weekday (Sunday is 0), and which one in the month. */
  countedDays: { weekday: number; nth: number | 'last' }[];
}

const isDayOfMonth = (field: CronField) => field.max === 31;
const isDayOfWeek = (field: CronField) => field.max === 7;

const hint = (element: string): string => {
  if (/^\d*l?w$/.test(element) || element === 'wl') {
    return '; Airflow knows no "W": write a day of the month, "L" for the last one, or days of the week';
  }
  if (/^[hr](\(.*\))?(\/\d+)?$/.test(element)) {
    return '; Airflow knows no "H" or "R": write a number';
  }
  if (element === 'l') {
    return '; for the last Friday of the month write "L5"';
  }
  if (/^\w+-\w+(\/\d+)?$/.test(element)) {
    return '; a range goes up, from the smaller to the larger value (Sunday is 0 there), because Airflow versions read others differently: write a list';
  }
  return '';
};

const range = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );

function readNumber(text: string, field: CronField): number | undefined {
  const named = field.names.indexOf(text);
  if (named >= 0) return named + field.min;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= field.min && number <= field.max ? number : undefined;
}

function readRange(element: string, field: CronField): number[] | undefined {
  const parts = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d{1,4}))?$/.exec(
    element,
  );
  if (!parts) return undefined;
  const [, first, last, stepText] = parts;
  const step = Number(stepText ?? 1);
  if (step < 1 || step > field.max || (first === '*' && last)) return undefined;
  const from = first === '*' ? field.min : readNumber(first, field);
  if (from === undefined) return undefined;
  if (first === '*' || (stepText && !last)) return range(from, field.max, step);
  if (!last) return [from];
  const to =
    last === 'l' && isDayOfMonth(field) ? field.max : readNumber(last, field);
  if (to === undefined) return undefined;
  // Whether a range may wrap around, and what `3-3` or `5-7` means, changed
  // between the croniter releases of the Airflow images.
  return from < to && !(isDayOfWeek(field) && to === 7)
    ? range(from, to, step)
    : undefined;
}

function readCountedDays(
  element: string,
  field: CronField,
): CronFieldReading['countedDays'] {
  const parts = /^(?:l([0-7])|([0-7]|[a-z]{3})(?:-([a-z]{3}))?#([1-5]))$/.exec(
    element,
  );
  if (!parts || !isDayOfWeek(field)) return [];
  const [, lastDay, first, last, nth] = parts;
  if (lastDay) return [{ weekday: Number(lastDay) % 7, nth: 'last' }];
  const from = readNumber(first, field);
  const to = last ? field.names.indexOf(last) : from;
  if (from === undefined || to === undefined || to < 0) return [];
  if (last && !field.names.includes(first)) return [];
  return range(from, to, 1).map(day => ({
    weekday: day % 7,
    nth: Number(nth),
  }));
}

function readElement(
  element: string,
  field: CronField,
  reading: CronFieldReading,
): void {
  if (element === 'l' && isDayOfMonth(field)) {
    reading.lastDay = true;
    return;
  }
  const counted = readCountedDays(element, field);
  if (counted.length) {
    reading.countedDays.push(...counted);
  } else {
    const values = readRange(element, field);
    if (!values) {
      reading.problems.push(
        `${quoted(element)} is not understood as ${field.name} (${field.min}-${field.max})${hint(element)}`,
      );
      return;
    }
    if (element !== '*') reading.plainDays = true;
    values.forEach(value => reading.values.add(value));
  }
}

/** Reads one field in the dialect of croniter, which Airflow uses. */
export function readCronField(
  text: string,
  field: CronField,
): CronFieldReading {
  const reading: CronFieldReading = {
    problems: [],
    all: text.split(',').includes('*'),
    values: new Set(),
    lastDay: false,
    plainDays: false,
    countedDays: [],
  };
  if (text === '?' && (isDayOfMonth(field) || isDayOfWeek(field))) {
    return { ...reading, all: true };
  }
  for (const element of text.toLowerCase().split(',')) {
    readElement(element, field, reading);
  }
  if (reading.countedDays.length && reading.plainDays) {
    reading.problems.push(
      `${quoted(text)} mixes plain days of the week with counted ones such as "5#2"; use one kind`,
    );
  }
  return reading;
}

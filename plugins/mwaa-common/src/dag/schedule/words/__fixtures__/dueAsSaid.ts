const weekdays =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const counts = ['first', 'second', 'third', 'fourth', 'fifth'];

type Test = (date: Date) => boolean;

const parts = (text: string) => text.split(/, | and /);
const minuteOfDay = (text: string) =>
  Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function understood<T>(value: T | undefined | null, text: string): T {
  if (value === undefined || value === null) {
    throw new Error(`Not understood: ${text}`);
  }
  return value;
}

/** Names, and "a to c" of names, as their places in a list that may wrap. */
function named(text: string, names: readonly string[]): Set<number> {
  const at = (name: string) => {
    const index = names.indexOf(name);
    return understood(index < 0 ? undefined : index, name);
  };
  return new Set(
    parts(text).flatMap(part => {
      const [from, to = from] = part.split(' to ').map(at);
      const size = ((to - from + names.length) % names.length) + 1;
      return Array.from({ length: size }, (_, i) => (from + i) % names.length);
    }),
  );
}

const stepped = (value: number, from: number, to: number, step: number) =>
  value >= from && value <= to && (value - from) % step === 0;

function minutesPast(text: string): Test {
  const every =
    /^every (?:(\d+) minutes|minute) from (\d+) to (\d+) minutes past$/.exec(
      text,
    );
  if (every) {
    const [, step = '1', from, to] = every;
    return date => stepped(date.getUTCMinutes(), +from, +to, +step);
  }
  const [, list] = understood(/^at (.+) minutes? past$/.exec(text), text);
  return date => parts(list).map(Number).includes(date.getUTCMinutes());
}

function times(text: string): Test {
  const time = (date: Date) => date.getUTCHours() * 60 + date.getUTCMinutes();
  if (text === 'every hour on the hour') return date => time(date) % 60 === 0;
  const past = /^(.* past) (every hour|the hours (.*))$/.exec(text);
  if (past) {
    const isMinute = minutesPast(past[1]);
    const hours = past[3] && parts(past[3]).map(Number);
    return date =>
      isMinute(date) && (!hours || hours.includes(date.getUTCHours()));
  }
  if (text.startsWith('at ')) {
    return date => parts(text.slice(3)).map(minuteOfDay).includes(time(date));
  }
  const [, count = '1', unit, , from = '00:00', to = '23:59'] = understood(
    /^every (?:(\d+) )?(minute|hour)s?( from (\d\d:\d\d) to (\d\d:\d\d))?$/.exec(
      text,
    ),
    text,
  );
  const step = Number(count) * (unit === 'hour' ? 60 : 1);
  return date => stepped(time(date), minuteOfDay(from), minuteOfDay(to), step);
}

function lastDay(date: Date): number {
  return new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
}

function dayOfMonth(text: string): Test {
  if (text === 'the last day') {
    return date => date.getUTCDate() === lastDay(date);
  }
  const counted = /^the (\w+) ([A-Z]\w+)$/.exec(text);
  if (counted) {
    const [, nth, weekday] = counted;
    return date =>
      weekdays[date.getUTCDay()] === weekday &&
      (nth === 'last'
        ? date.getUTCDate() > lastDay(date) - 7
        : counts[Math.ceil(date.getUTCDate() / 7) - 1] === nth);
  }
  const [, step = '1', from, to = from] = understood(
    /^(?:every (\d+)\w\w day from )?the (\d+)\w\w(?: to (?:the )?(\d+)\w\w)?$/.exec(
      text,
    ),
    text,
  );
  return date => stepped(date.getUTCDate(), +from, +to, +step);
}

function days(text: string): Test {
  const [ofMonth, ofWeek] = text.split(' and also ');
  if (ofWeek) {
    return date => days(ofMonth)(date) || days(ofWeek)(date);
  }
  const month = /^on (.*) of the month$/.exec(text);
  if (month) {
    const tests = parts(month[1]).map(dayOfMonth);
    return date => tests.some(test => test(date));
  }
  const found = named(text.replace(/^(on|from) /, ''), weekdays);
  return date => found.has(date.getUTCDay());
}

/**
 * What a sentence about a cron expression says, read as a person would:
 * whether something is due at a minute of the wall clock.
 */
export function dueAsSaid(text: string): Test {
  const [, daily, inMonths] = understood(
    /^(.*?)(?:, in ([A-Z].*))?$/.exec(text),
    text,
  );
  const dayFirst = /^(every day|(?:on|from) .*?) (at .*)$/.exec(daily);
  const timeFirst = /^(.*?)(?:, ((?:on|from [A-Z]).*))?$/.exec(daily);
  const [day, time] = dayFirst
    ? [dayFirst[1], dayFirst[2]]
    : [timeFirst?.[2] ?? 'every day', timeFirst?.[1] ?? ''];
  const isTime = times(time);
  const isDay: Test = day === 'every day' ? () => true : days(day);
  const ofYear = inMonths ? named(inMonths, months) : undefined;
  return date =>
    isTime(date) && isDay(date) && (!ofYear || ofYear.has(date.getUTCMonth()));
}

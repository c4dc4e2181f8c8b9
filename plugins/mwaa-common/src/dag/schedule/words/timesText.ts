import { listText } from './listText';
import { stepOf } from './stepOf';

const FEW = 6;

const two = (number: number) => String(number).padStart(2, '0');
const at = (hour: number, minute: number) => `${two(hour)}:${two(minute)}`;

const minutesPast = (minutes: readonly number[]): string => {
  const unit = minutes.length === 1 && minutes[0] === 1 ? 'minute' : 'minutes';
  const step = stepOf(minutes);
  return step && minutes.length > 3
    ? `every ${step === 1 ? 'minute' : `${step} minutes`} from ${minutes[0]} to ${minutes[minutes.length - 1]} ${unit} past`
    : `at ${listText(minutes.map(String))} ${unit} past`;
};

/** The step of minutes that goes on evenly from one hour into the next. */
const evenStep = (minutes: readonly number[]): number | undefined => {
  const step = minutes.length === 60 ? 1 : stepOf(minutes);
  return step && step * minutes.length === 60 ? step : undefined;
};

const everyMinutes = (step: number) =>
  step === 1 ? 'every minute' : `every ${step} minutes`;

function everyHourText(minutes: readonly number[]): string {
  const even = evenStep(minutes);
  if (even && minutes[0] === 0) return everyMinutes(even);
  return minutes.length === 1 && minutes[0] === 0
    ? 'every hour on the hour'
    : `${minutesPast(minutes)} every hour`;
}

/**
 * The times of a day at which a cron expression is due: "at 06:00 and 18:00",
 * "every 15 minutes from 09:00 to 17:45".
 *
 * @param minutes - both go up, without any twice
 */
export function timesText(
  minutes: readonly number[],
  hours: readonly number[],
): string {
  if (hours.length === 24) return everyHourText(minutes);
  if (minutes.length * hours.length <= FEW) {
    return `at ${listText(
      hours.flatMap(hour => minutes.map(minute => at(hour, minute))),
    )}`;
  }
  const first = at(hours[0], minutes[0]);
  const last = at(hours[hours.length - 1], minutes[minutes.length - 1]);
  const even = evenStep(minutes);
  const hourStep = hours.length === 1 ? 1 : stepOf(hours);
  if (even && hourStep === 1) {
    return `${everyMinutes(even)} from ${first} to ${last}`;
  }
  if (minutes.length === 1 && hourStep) {
    return `every ${hourStep === 1 ? 'hour' : `${hourStep} hours`} from ${first} to ${last}`;
  }
  return `${minutesPast(minutes)} the hours ${listText(hours.map(two))}`;
}

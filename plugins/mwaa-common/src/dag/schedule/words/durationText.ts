import { durationSeconds } from '../../duration';
import { listText } from './listText';

const units: [string, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** A length of time: "1 hour and 30 minutes". @param duration - ISO 8601, valid */
export function durationText(duration: string): string {
  let rest = durationSeconds(duration) ?? 0;
  const parts = units.flatMap(([unit, seconds]) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
  });
  return listText(parts);
}

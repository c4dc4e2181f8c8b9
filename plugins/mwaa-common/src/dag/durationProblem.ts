import { durationSeconds } from './duration';

/** Why a duration is refused. `positive`: zero makes no sense either. */
export function durationProblem(
  text: string,
  options: { positive: boolean },
): string | undefined {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'must be an ISO 8601 duration of weeks, days, hours, minutes and seconds, up to ten years, e.g. "PT5M" or "P1DT2H"';
  }
  return options.positive && seconds === 0
    ? 'must be longer than zero'
    : undefined;
}

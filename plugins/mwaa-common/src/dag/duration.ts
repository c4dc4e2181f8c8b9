const pattern =
  /^P(?!$)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;
const unitSeconds = [604_800, 86_400, 3_600, 60, 1];
const TEN_YEARS = 3_653 * 86_400;

/**
 * Seconds of an ISO 8601 duration of fixed length: weeks, days, hours,
 * minutes, seconds; `undefined` for anything else. Years and months have no
 * fixed length, and Python’s timedelta has none of them.
 */
export function durationSeconds(text: string): number | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const seconds = unitSeconds.reduce(
    (sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0),
    0,
  );
  return seconds <= TEN_YEARS ? seconds : undefined;
}

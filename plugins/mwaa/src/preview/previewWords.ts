import { PreviewState } from './PreviewState';

/** `no problems`, `1 problem`, `2 problems`. */
const problemCount = (count: number) =>
  `${count || 'no'} problem${count === 1 ? '' : 's'}`;

const listOf = (nouns: readonly string[]) =>
  nouns.length < 2
    ? nouns.join('')
    : `${nouns.slice(0, -1).join(', ')} and ${nouns.at(-1)}`;

/** What the form lacks, as a sentence. */
export const missingWords = (
  missing: readonly string[],
  what = 'the Python',
): string => `To show ${what}, the form needs ${listOf(missing)}.`;

/** Where the preview stands, in a few words that the eye can skip. */
export function statusWords(
  { status, preview, isStale }: PreviewState,
  shown = preview,
): string {
  const isOld = shown?.files.length && (isStale || shown !== preview);
  const old = isOld ? ' Showing the last good preview.' : '';
  if (status === 'incomplete') return `Incomplete.${old}`;
  if (status === 'failed') return `Not up to date.${old}`;
  if (status === 'loading') return preview ? 'Updating…' : 'Rendering…';
  const count = preview?.problems.length;
  if (count)
    return `For Airflow ${preview.airflowVersion}, ${problemCount(count)}.${old}`;
  return `Up to date, for Airflow ${preview?.airflowVersion}.`;
}

/** What is read out when things have settled; nothing while they have not. */
export function announcementWords(state: PreviewState): string {
  const { status, preview, error } = state;
  if (status === 'failed') return `Preview failed: ${error?.message}`;
  if (status === 'incomplete') return missingWords(state.missing);
  return status === 'ready' && preview
    ? `Preview updated, ${problemCount(preview.problems.length)}`
    : '';
}

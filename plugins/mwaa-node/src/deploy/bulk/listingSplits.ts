import { ClaimedFolder } from '../ClaimedFolder';

// S3 lists a thousand keys a page: with a few strangers still one page a part.
const KEYS_A_PART = 900;
const MAX_PARTS = 16;

// S3 sorts by UTF-8 and JavaScript by UTF-16; on ASCII they agree.
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/**
 * Where to cut the listing of all folders so that its pages need not wait for
 * each other: before the folder with which about a page is full. Pure.
 */
export function listingSplits(
  dags: readonly { folder: ClaimedFolder; desired: readonly unknown[] }[],
): string[] {
  const sizes = dags
    .map(({ folder, desired }) => ({ folder, keys: desired.length + 1 }))
    .sort((a, b) => (a.folder.prefix < b.folder.prefix ? -1 : 1));
  const total = sizes.reduce((sum, { keys }) => sum + keys, 0);
  const limit = Math.max(KEYS_A_PART, total / MAX_PARTS);
  const splits: string[] = [];
  let inPart = 0;
  for (const { folder, keys } of sizes) {
    if (inPart + keys > limit && inPart > 0 && isAscii(folder.name)) {
      splits.push(folder.prefix);
      inPart = 0;
    }
    inPart += keys;
  }
  return splits;
}

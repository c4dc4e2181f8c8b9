import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** Beyond this a diff is no longer read, and costs seconds to make. */
export const MAX_DIFF_BYTES = 512 * 1024;
const MAX_CHANGED_LINES = 5_000;

/** UTF-8 text without NUL; undefined if it is none. */
function textOf(body: Uint8Array | undefined): string | undefined {
  if (!body) {
    return '';
  }
  if (body.byteLength > MAX_DIFF_BYTES || body.includes(0)) {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Bytes that are no text have no lines to compare.
    return undefined;
  }
}

/**
 * How one file becomes the other, as `diff -u` writes it; a side that is
 * undefined is no file. Undefined for what is no text, or too large to read.
 * Control characters of the texts are left in: whoever prints it escapes them.
 */
export function unifiedDiff(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): string | undefined {
  const [old, now] = [textOf(before), textOf(after)];
  if (old === undefined || now === undefined) {
    return undefined;
  }
  return createTwoFilesPatch(
    before ? `a/${path}` : '/dev/null',
    after ? `b/${path}` : '/dev/null',
    old,
    now,
    undefined,
    undefined,
    { maxEditLength: MAX_CHANGED_LINES, headerOptions: FILE_HEADERS_ONLY },
  );
}

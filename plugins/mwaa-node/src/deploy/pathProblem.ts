// S3 allows 1024 bytes for a key, the file systems of the containers that
// sync the folder 255 for a name.
const MAX_PATH_BYTES = 900;
const MAX_SEGMENT_BYTES = 255;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** Why the path may not be used inside a folder; undefined if it may. */
export function pathProblem(path: string): string | undefined {
  if (path === '') {
    return 'must not be empty';
  }
  if (/\p{Cs}/u.test(path) || path !== path.normalize('NFC')) {
    return 'must be Unicode text in normal form C';
  }
  // Controls, line separators and the marks that reorder text would make the
  // key look like another one.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path)) {
    return 'must not contain control or invisible characters';
  }
  if (path.includes('\\')) {
    return 'must use forward slashes';
  }
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'must be relative';
  }
  const segments = path.split('/');
  if (segments.includes('')) {
    return 'must not have an empty part between its slashes';
  }
  if (segments.some(segment => segment === '.' || segment === '..')) {
    return 'must not contain "." or ".." as a part';
  }
  if (segments.some(segment => bytes(segment) > MAX_SEGMENT_BYTES)) {
    return `must not have a part longer than ${MAX_SEGMENT_BYTES} bytes`;
  }
  if (bytes(path) > MAX_PATH_BYTES) {
    return `must not be longer than ${MAX_PATH_BYTES} bytes`;
  }
  return undefined;
}

/** The address without what two spellings of one repository differ in. */
function normalised(url: string): string {
  const text = url.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!URL.canParse(text)) {
    return text;
  }
  const { host, pathname, protocol } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}

/** Whether both are URLs of one repository; credentials and `.git` do not count. */
export const sameRepository = (a: string, b: string): boolean =>
  normalised(a) === normalised(b);

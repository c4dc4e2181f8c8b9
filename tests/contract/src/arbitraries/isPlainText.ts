/** Whether parsing takes a text, wherever it stands. */
export const isPlainText = (text: string): boolean =>
  !text.includes('\0') && !text.includes('${{') && !/\p{Cs}/u.test(text);

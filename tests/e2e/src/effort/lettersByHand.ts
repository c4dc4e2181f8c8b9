/**
 * How many keys a text takes that somebody types into an editor, which
 * indents by itself: without comments, and one for the end of each line.
 */
export const lettersByHand = (text: string): number =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .reduce((sum, line) => sum + line.length + 1, 0);

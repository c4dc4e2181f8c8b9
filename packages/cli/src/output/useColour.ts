import { Terminal, TextStream } from './Terminal';

/**
 * Whether the stream takes colour: a terminal does, unless told otherwise by
 * NO_COLOR (https://no-color.org) or TERM; FORCE_COLOR asks for it anywhere,
 * e.g. in the log of a CI.
 */
export function useColour(
  stream: TextStream,
  { NO_COLOR, FORCE_COLOR, TERM }: Terminal['env'],
): boolean {
  if (NO_COLOR) {
    return false;
  }
  if (FORCE_COLOR) {
    return FORCE_COLOR !== '0';
  }
  return stream.isTTY === true && TERM !== 'dumb';
}

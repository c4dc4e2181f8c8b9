import { visibleText } from 'backstage-plugin-mwaa-common';
import { createColors } from 'picocolors';
import { Line, Piece } from './Line';
import { Terminal, TextStream } from './Terminal';
import { useColour } from './useColour';

const piecesOf = (line: Line): readonly Piece[] =>
  typeof line === 'string' || 'text' in line ? [line] : line;

/** Writes lines for people; the only place where colour meets text. */
export function printLines(
  stream: TextStream,
  env: Terminal['env'],
  lines: readonly Line[],
): void {
  const colours = createColors(useColour(stream, env));
  const shown = (piece: Piece) =>
    typeof piece === 'string'
      ? visibleText(piece)
      : colours[piece.colour](visibleText(piece.text));
  for (const line of lines) {
    stream.write(`${piecesOf(line).map(shown).join('')}\n`);
  }
}

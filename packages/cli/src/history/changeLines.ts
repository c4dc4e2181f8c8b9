import { FileChange } from 'backstage-plugin-mwaa-node';
import { diffLines } from '../output/diffLines';
import { Colour, coloured, Line } from '../output/Line';

const SIGNS: Record<FileChange['change'], { sign: string; colour: Colour }> = {
  added: { sign: '+', colour: 'green' },
  changed: { sign: '~', colour: 'yellow' },
  removed: { sign: '-', colour: 'red' },
  same: { sign: '=', colour: 'dim' },
};

/** What differs in the files of two deployments, or of two renderings. */
export const changeLines = (changes: readonly FileChange[]): Line[] =>
  changes.flatMap(({ path, change, diff }) => [
    [
      coloured(SIGNS[change].colour, `${SIGNS[change].sign} ${change}`),
      ` ${path}`,
    ],
    ...(diff ? diffLines(diff) : []),
  ]);

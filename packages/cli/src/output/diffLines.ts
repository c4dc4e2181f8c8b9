import { Colour, coloured, Line } from './Line';

const COLOURS: readonly [RegExp, Colour][] = [
  [/^(---|\+\+\+) /, 'bold'],
  [/^@@/, 'cyan'],
  [/^\+/, 'green'],
  [/^-/, 'red'],
];

/** A unified diff, coloured as people are used to. */
export const diffLines = (diff: string): Line[] =>
  diff
    .replace(/\n$/, '')
    .split('\n')
    .map(line => {
      const colour = COLOURS.find(([pattern]) => pattern.test(line))?.[1];
      return colour ? coloured(colour, `  ${line}`) : `  ${line}`;
    });

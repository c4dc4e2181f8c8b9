import { DriftReport } from 'backstage-plugin-mwaa-node';
import { coloured, Line } from '../output/Line';

/** Every file that is not as it should be, and the whole in a word. */
export const driftLines = ({ state, files, problem }: DriftReport): Line[] => [
  ...files
    .filter(({ drift }) => drift !== 'in-place')
    .map(({ path, drift }) => [
      coloured('yellow', drift.padEnd(9)),
      ` ${path}`,
    ]),
  [
    coloured(state === 'in-place' ? 'green' : 'yellow', state),
    problem ? `: ${problem}` : '',
  ],
];

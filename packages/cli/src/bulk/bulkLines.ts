import { errorLines } from '../output/errorLines';
import { Colour, coloured, Line } from '../output/Line';
import { planLines } from '../plan/planLines';
import { BulkOutcome } from './BulkProject';
import { countedOutcomes } from './countedOutcomes';

const COLOURS: Record<BulkOutcome['outcome'], Colour> = {
  created: 'green',
  updated: 'yellow',
  unchanged: 'dim',
  planned: 'yellow',
  failed: 'red',
  'not-started': 'red',
};

/** Whatever changes or went wrong, and how many of each there are. */
export const bulkLines = (outcomes: readonly BulkOutcome[]): Line[] => [
  ...outcomes
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap(({ folder, dagId, environment, outcome, plan, error }) => [
      [
        coloured(COLOURS[outcome], outcome.padEnd(11)),
        ` ${folder}`,
        dagId ? `: ${dagId} in ${environment}` : '',
      ],
      ...(outcome === 'planned' && plan ? planLines(plan) : []),
      ...(error === undefined ? [] : errorLines(error)),
    ]),
  Object.entries(countedOutcomes(outcomes))
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', '),
];

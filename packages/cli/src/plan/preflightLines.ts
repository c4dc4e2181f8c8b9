import { PreflightCheck, preflightLine } from 'backstage-plugin-mwaa-node';
import { coloured, Line } from '../output/Line';

/** What was found outside of the DAG; what is right is not worth a line. */
export const preflightLines = (checks: readonly PreflightCheck[]): Line[] =>
  checks
    .filter(({ status }) => status !== 'pass')
    .map(check => [
      coloured(
        check.status === 'failure' ? 'red' : 'yellow',
        `${check.status}:`,
      ),
      ` ${preflightLine(check)}`,
    ]);

import { SharedAirflows } from './SharedAirflows';

/** Those of this run: begun before the first test file, ended after the last. */
export const runOfAirflows = new SharedAirflows();

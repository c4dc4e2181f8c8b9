import { ContractServer } from '../s3/ContractServer';
import { Scenario } from '../s3/deploymentScenario';
import { Contender, Outcome } from './Contender';
import { Dice } from './Dice';

/** One kind of race. */
export interface Race {
  /** What the bucket is like before a round. */
  start(server: ContractServer, dice: Dice): Promise<Scenario>;
  contenders(count: number, dice: Dice, server: ContractServer): Contender[];
  /** What must be true besides what always must, once all have ended. */
  judge(scenario: Scenario, outcomes: readonly Outcome[]): Promise<void>;
}

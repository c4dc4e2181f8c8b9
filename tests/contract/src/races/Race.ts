import { Scenario } from '../s3/deploymentScenario';
import { Contender, Outcome } from './Contender';
import { Dice } from './Dice';
import { RaceGround } from './RaceGround';

/** One kind of race. */
export interface Race {
  /** What the bucket is like before a round. */
  start(ground: RaceGround, dice: Dice): Promise<Scenario>;
  contenders(count: number, dice: Dice, ground: RaceGround): Contender[];
  /** What must be true besides what always must, once all have ended. */
  judge(scenario: Scenario, outcomes: readonly Outcome[]): Promise<void>;
}

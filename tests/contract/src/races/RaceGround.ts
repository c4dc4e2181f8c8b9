import { Scenario } from '../s3/deploymentScenario';

/** Where races are held. */
export interface RaceGround {
  /** As of ContractServer. */
  conditionsSeeDeletions: boolean;
  /** As the function of this name. */
  newScenario(options?: { deployed: boolean }): Promise<Scenario>;
}

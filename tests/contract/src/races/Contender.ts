import { Files } from '../s3/deploymentScenario';

/** One of those who want something of the same dag_id at the same time. */
export interface Contender {
  /** Its deployment id; unique in a round. */
  id: string;
  /** Name of the component; the team that owns it has the same. */
  component: string;
  wants: { deploy: Files } | { rollbackTo: string } | 'removal';
  /** Milliseconds before it starts. */
  delay: number;
}

export interface Outcome {
  contender: Contender;
  /** What the verb handed back as its outcome. */
  done?: string;
  error?: Error;
}

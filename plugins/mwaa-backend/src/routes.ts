import { Route } from './http/Route';
import { assets } from './routes/assets';
import { clearTasks } from './routes/clearTasks';
import { componentDag } from './routes/componentDag';
import { componentDags } from './routes/componentDags';
import { connections } from './routes/connections';
import { dagDrift } from './routes/dagDrift';
import { dagIdCheck } from './routes/dagIdCheck';
import { dagRuns } from './routes/dagRuns';
import { dagStatus } from './routes/dagStatus';
import { deploymentChanges } from './routes/deploymentChanges';
import { deployments } from './routes/deployments';
import { environments } from './routes/environments';
import { openapi } from './routes/openapi';
import { operator } from './routes/operator';
import { operators } from './routes/operators';
import { overview } from './routes/overview';
import { pausing } from './routes/pausing';
import { plan } from './routes/plan';
import { preview } from './routes/preview';
import { rollback } from './routes/rollback';
import { schedule } from './routes/schedule';
import { schema } from './routes/schema';
import { taskLog } from './routes/taskLog';
import { triggerRun } from './routes/triggerRun';

/** Every operation of the API. */
export const routes: readonly Route[] = [
  environments,
  overview,
  dagIdCheck,
  assets,
  connections,
  preview,
  plan,
  componentDag,
  componentDags,
  dagStatus,
  dagRuns,
  taskLog,
  deployments,
  deploymentChanges,
  dagDrift,
  triggerRun,
  pausing('pause'),
  pausing('unpause'),
  clearTasks,
  rollback,
  operators,
  operator,
  schema,
  schedule,
  openapi,
];

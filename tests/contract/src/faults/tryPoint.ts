import { ContractServer } from '../s3/ContractServer';
import { isOurs } from '../s3/deploymentScenario';
import { expectNothingLost } from '../s3/expectNothingLost';
import { expectStanding } from '../s3/expectStanding';
import { bucketBehind } from './bucketBehind';
import { ChosenPoint } from './chosenPoints';
import { FaultKind } from './faults';
import { Operation } from './operations';
import { FaultProxy } from './startFaultProxy';

export interface FaultPoint extends Omit<ChosenPoint, 'name'> {
  server: ContractServer;
  proxy: FaultProxy;
  operation: Operation;
}

const ERRORS = /^(Conflict|NotAllowed|NotFound|Input|ServiceUnavailable)Error$/;

const mustPass = ({ passes }: FaultKind, request: string) =>
  typeof passes === 'function' ? passes(request) : passes;

/**
 * Runs the operation with the fault and then without, and looks each time
 * that it kept what it promises.
 */
export async function tryPoint(point: FaultPoint): Promise<void> {
  const { server, proxy, operation, kind, from, lasting } = point;
  const scenario = await operation.start(server);
  const before = await scenario.versions();
  const bucket = bucketBehind(proxy.endpoint, server, scenario.bucketName);

  proxy.arm({ fault: kind.fault, from, lasting });
  const error = await operation.run(bucket, 'd-faulty').then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  const spoilt = proxy.requests()[from];
  expect(spoilt).toBeDefined();
  const between = error
    ? await scenario.versions()
    : await expectStanding(scenario, operation.after);
  expectNothingLost(before, between, isOurs);
  if (error) {
    expect(error.name).toMatch(ERRORS);
    expect(error.message).not.toContain(server.credentials.secretAccessKey);
  }
  if (lasting) {
    expect(error).toBeDefined();
  } else if (mustPass(kind, spoilt)) {
    expect(error).toBeUndefined();
  }

  await operation.run(scenario.bucket, 'd-next');
  const after = await expectStanding(scenario, operation.after);
  expectNothingLost(between, after, isOurs);
}

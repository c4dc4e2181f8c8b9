import { describeEnvironment } from '../describeEnvironment';
import { findEnvironment } from '../findEnvironment';
import { Operation } from '../Operation';

export const getEnvironment: Operation = {
  name: 'GetEnvironment',
  method: 'GET',
  path: 'environments',
  named: true,
  resource: name => `environment/${name}`,
  handle: call => ({
    Environment: describeEnvironment(
      findEnvironment(call),
      call.aws.region,
      call.port,
    ),
  }),
};

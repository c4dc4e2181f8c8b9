import { DeployFrom } from './deployFrom';

/** Whether only the CI of repositories deploys into the environment. */
export const deploysFromCi = ({
  deployFrom,
}: {
  deployFrom: DeployFrom;
}): boolean => deployFrom !== 'template';

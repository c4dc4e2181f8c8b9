import { Backstage } from './Backstage';

/** Where Jest's set-up leaves what its tear-down ends: both in one process. */
export const running: { backstage?: Backstage } = {};

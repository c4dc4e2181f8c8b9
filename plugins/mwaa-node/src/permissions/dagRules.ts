import { deploysFrom } from './deploysFrom';
import { inEnvironment } from './inEnvironment';
import { isOwner } from './isOwner';

/** Every rule for DAGs, by the name of its condition. */
export const dagRules = { deploysFrom, inEnvironment, isOwner };

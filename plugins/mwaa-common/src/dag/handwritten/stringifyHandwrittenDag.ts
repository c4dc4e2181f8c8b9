import { stringify } from 'yaml';
import { editorHeader } from '../jsonSchema/editorHeader';
import { HandwrittenDag } from './HandwrittenDag';

/** `dag.yaml` of a handwritten DAG. */
export const stringifyHandwrittenDag = ({
  version,
  source,
  dagId,
}: HandwrittenDag): string =>
  `${editorHeader}${stringify({ version, source, dagId })}`;

import { slug } from 'backstage-plugin-mwaa-common';
import { keepEffort } from '../evidence/keepEffort';
import { Session } from '../useSession';
import { WizardValues } from '../values/WizardValues';
import { ComparedEffort } from './ComparedEffort';
import { Effort } from './Effort';
import { lettersByHand } from './lettersByHand';

/** Sets what a DAG took in the wizard beside its files, once they are written, and keeps both as evidence. */
export async function compareEffort(
  { name, dag: { dagId } }: WizardValues,
  effort: Effort,
  { bucket, repositories }: Session,
): Promise<ComparedEffort> {
  const python = await bucket.read(`dags/${dagId}/${dagId}.py`);
  const dagYaml = await repositories.read(`${slug(name)}/dag.yaml`);
  const compared = {
    ...effort,
    python: lettersByHand(python!.toString('utf8')),
    dagYaml: lettersByHand(dagYaml!.toString('utf8')),
  };
  await keepEffort(dagId, compared);
  return compared;
}

import { DagDrift } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { dagDriftFor } from '../../drift/dagDriftFor';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { shortDiffs } from '../answers/shortDiffs';
import { Told, toldReading } from '../answers/toldReading';

export const getDagDrift = agentAction({
  name: 'get-dag-drift',
  title: 'Get the drift of a DAG',
  description: `Tells whether the files of a DAG are as they were deployed, and as the repository of its component says, with the differences. Changes nothing.
in-place: nothing to do. outdated: the repository says something else; plan-dag and deploy-dag without "spec" bring it, where deployFrom is template. changed or foreign: somebody else wrote into the folder; ask the owner before anything is done. rolled-back: an earlier deployment is back on purpose; the next one has to acknowledge it. incomplete: a deployment stopped half-way; deploy the same again.`,
  kind: 'read',
  input: z
    .object({ environment: agentFields.environment, dagId: agentFields.dagId })
    .strict(),
  output: z.object({ drift: z.custom<Told<DagDrift>>() }),
  async answer(input, request, services) {
    const drift = await dagDriftFor({ ...input, ...request }, services);
    return {
      drift: toldReading(drift, found => ({
        ...found,
        files: shortDiffs(found.files),
      })),
    };
  },
});

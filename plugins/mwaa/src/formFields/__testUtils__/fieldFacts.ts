import { basedOn } from '../basedOn';
import { dagId } from '../dagId';
import { draft } from '../draft';
import { environmentPicker } from '../environmentPicker';
import { preview } from '../preview';
import { references } from '../references';
import { schedule } from '../schedule';
import { tags } from '../tags';
import { tasks } from '../tasks';
import { OptionSchema } from './OptionSchema';

interface FieldFacts {
  /** Its folder. */
  folder: string;
  /** As createFormField made it; what is inside is the scaffolder's own. */
  field: unknown;
  /** What it is for. */
  what: string;
  /** What it holds. */
  value: string;
}

/** Every field of the plugin, in the order in which a wizard asks. */
export const fieldFacts: readonly FieldFacts[] = [
  {
    folder: 'environmentPicker',
    field: environmentPicker,
    what: 'Chooses an environment from a list by account and region. What cannot be chosen says why.',
    value:
      "Text: the ref of the environment's catalog entity, `resource:default/analytics-dev`. The name in it is the id of the environment.",
  },
  {
    folder: 'dagId',
    field: dagId,
    what: 'Proposes a dag_id from the name, makes it right as it is typed, and says whether it is free. One that is taken is refused; that of a component that is there already stays.',
    value: 'Text: the dag_id.',
  },
  {
    folder: 'schedule',
    field: schedule,
    what: 'Says when a DAG runs, and shows the next runs.',
    value:
      'Mapping: `schedule`, `timezone`, `startDate`, `endDate`, `catchup`, `paused` of [the specification](specification.md), and the `assets` that the schedule names.',
  },
  {
    folder: 'tasks',
    field: tasks,
    what: 'Says what a DAG does: tasks in a list and a drawing, a form for each, examples to begin with, and room for a `dag.yaml` to paste or drop.',
    value:
      'Mapping: everything of [the specification](specification.md) that the other fields do not hold, `tasks` above all.',
  },
  {
    folder: 'preview',
    field: preview,
    what: 'Shows the Python, the plan of the deployment, the lines for requirements.txt and the IAM actions for what the form holds.',
    value: 'None.',
  },
  {
    folder: 'references',
    field: references,
    what: 'Chooses entities of the catalog and shows the identifier of each in the data mesh, or why it has none. An identifier (`urn:dmb:cmp:…`, `urn:dmb:ex:…`) can be typed as well.',
    value: 'List of texts: entity refs and identifiers.',
  },
  {
    folder: 'tags',
    field: tags,
    what: 'Takes tags: those that the catalog knows already, and new ones.',
    value: 'List of texts.',
  },
  {
    folder: 'basedOn',
    field: basedOn,
    what: 'Remembers which `dag.yaml` the form of a component began with, for the input `basedOn` of [`mwaa:dag:revise`](actions.md#mwaadagrevise). Shows nothing.',
    value: 'Text: the SHA-256 of `dag.yaml`, in hex.',
  },
  {
    folder: 'draft',
    field: draft,
    what: 'Keeps what the form holds over a reload, on a page that has no other field of the plugin. Shows only that the form was restored.',
    value: 'None.',
  },
];

/** Name, value and options of a field, as the template editor gets them. */
export const schemaOf = (field: unknown) =>
  field as {
    name: string;
    schema: { schema: { returnValue: object; uiOptions?: OptionSchema } };
  };

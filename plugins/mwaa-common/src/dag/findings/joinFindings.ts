import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft, TaskDraft } from '../DagDraft';
import { effectiveSetting } from '../effectiveSetting';
import { descendants } from '../graph/descendants';
import { branchChoices } from './branchChoices';
import { skippedTasks } from './skippedTasks';

const advice =
  'Write "triggerRule: none_failed_min_one_success" if it joins these ways again';

interface Ways {
  ruleOf: (task: string) => string;
  after: (task: string) => ReadonlySet<string>;
  upstreamsOf: (task: string) => string[];
  /** Skipped whatever a branch says, because nothing failed. */
  always: ReadonlySet<string>;
}

const at = ({ path }: TaskDraft, message: string): Problem => ({
  path: [...path, 'triggerRule'],
  message,
});

function failureFindings(draft: DagDraft, ways: Ways): Problem[] {
  return draft.tasks.flatMap(task => {
    const id = task.fullId!;
    const before = ways.upstreamsOf(id);
    const idle = before.find(other => ways.always.has(other));
    return idle !== undefined &&
      ways.ruleOf(id) === 'all_success' &&
      before.some(other => !ways.always.has(other))
      ? [
          at(
            task,
            `skips the task in every run in which nothing fails, because ${quoted(idle)} before it is skipped then. ${advice}`,
          ),
        ]
      : [];
  });
}

function choiceFindings(
  branch: TaskDraft,
  chosen: string[],
  draft: DagDraft,
  ways: Ways,
): Problem[] {
  const { graph, tasks } = draft;
  const onTheWay = new Set(
    chosen.flatMap(id => [id, ...ways.after(id)]).concat(branch.fullId!),
  );
  const dropped = graph.edges.flatMap(({ from, to }) =>
    from === branch.fullId && !onTheWay.has(to) ? [to] : [],
  );
  const skipped = skippedTasks(graph, ways.ruleOf, new Set(dropped));
  return tasks.flatMap(task => {
    const id = task.fullId!;
    const before = ways.upstreamsOf(id);
    const isHit =
      skipped.has(id) &&
      onTheWay.has(id) &&
      !ways.always.has(id) &&
      ways.ruleOf(id) === 'all_success' &&
      before.some(other => onTheWay.has(other) && !skipped.has(other));
    const cause = before.find(other => skipped.has(other));
    return isHit && cause !== undefined
      ? [
          at(
            task,
            `skips the task whenever ${quoted(branch.fullId!)} goes on with ${chosen.map(quoted).join(' and ')}, because ${quoted(cause)} before it is skipped then. ${advice}`,
          ),
        ]
      : [];
  });
}

/** Tasks after a branch, or after a way for failures, that would never run as meant. */
export function joinFindings(draft: DagDraft): Problem[] {
  const { graph, tasks } = draft;
  const rules = new Map(
    tasks.map(task => [
      task.fullId!,
      String(effectiveSetting(draft, task, 'triggerRule') ?? 'all_success'),
    ]),
  );
  const ruleOf = (task: string) => rules.get(task) ?? 'all_success';
  const upstreams = new Map(
    tasks.map(({ fullId }) => [fullId!, [] as string[]]),
  );
  graph.edges.forEach(({ from, to }) => upstreams.get(to)?.push(from));
  const ways: Ways = {
    ruleOf,
    after: descendants(graph.edges),
    upstreamsOf: task => upstreams.get(task) ?? [],
    always: skippedTasks(graph, ruleOf, new Set()),
  };
  const found = [
    ...failureFindings(draft, ways),
    ...tasks.flatMap(branch =>
      branchChoices(branch, draft).flatMap(chosen =>
        choiceFindings(branch, chosen, draft, ways),
      ),
    ),
  ];
  // One reason is enough for each task.
  const places = found.map(({ path }) => path.join('.'));
  return found.filter((_, index) => places.indexOf(places[index]) === index);
}

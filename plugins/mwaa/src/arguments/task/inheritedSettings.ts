import { DagWork, taskGraph } from 'backstage-plugin-mwaa-common';

/** What a task takes over unless it says otherwise. */
export interface Inherited {
  /** By the name of the setting. */
  settings: { [name: string]: unknown };
  /** Arguments, and in words from where. */
  arguments: ReadonlyMap<string, string>;
}

/** From the DAG’s defaults and those of the groups around it, the innermost last. */
export function inheritedSettings(work: DagWork, index: number): Inherited {
  const { tasks, groups } = taskGraph(work);
  const all = [
    { from: 'the DAG', defaults: work.defaults ?? {} },
    ...tasks[index].groups.map(id => {
      const place = groups.find(group => group.id === id)!;
      return {
        from: `the group ${id}`,
        defaults: work.groups?.[place.index].defaults ?? {},
      };
    }),
  ];
  return {
    settings: Object.assign({}, ...all.map(({ defaults }) => defaults)),
    arguments: new Map(
      all.flatMap(({ from, defaults }) =>
        Object.keys(defaults.with ?? {}).map((name): [string, string] => [
          name,
          `comes from the defaults of ${from}.`,
        ]),
      ),
    ),
  };
}

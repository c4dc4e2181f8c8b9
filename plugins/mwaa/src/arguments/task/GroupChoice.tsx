import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { memo } from 'react';
import { EnumEditor } from '../editors/EnumEditor';

/** In which group something is. */
export const GroupChoice = memo(function OneChoice({
  work,
  group,
  except = [],
  onChange,
}: {
  work: DagWork;
  group: string | undefined;
  /** Full ids of groups that cannot be chosen. */
  except?: readonly string[];
  onChange(group: string | undefined): void;
}) {
  const groups = fullIds(work).groups.filter(id => !except.includes(id));
  if (!groups.length && group === undefined) return null;
  return (
    <EnumEditor
      label="In the group"
      placeholder="None"
      options={groups}
      value={group}
      onChange={id => onChange(id as string | undefined)}
    />
  );
});

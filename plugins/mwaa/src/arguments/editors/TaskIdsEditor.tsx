import { DagValue } from 'backstage-plugin-mwaa-common';
import { useContext } from 'react';
import { surroundingsContext } from '../surroundingsContext';
import { ChoiceList } from './ChoiceList';
import { EditorProps } from './EditorProps';

export const idsOf = (value: DagValue | undefined): string[] =>
  Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string')
    : [];

/** Of tasks or groups that follow; each makes an arrow. */
export function TaskIdsEditor({ value, onChange, ...frame }: EditorProps) {
  const { followers } = useContext(surroundingsContext);
  return (
    <ChoiceList
      {...frame}
      choices={followers}
      chosen={idsOf(value)}
      onChoose={ids => onChange(ids.length ? ids : undefined)}
      nothingLeft="There is no other task or group that could follow. Add one first."
    />
  );
}

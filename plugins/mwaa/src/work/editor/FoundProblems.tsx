import { useEffect } from 'react';
import { FormPlaces } from '../../form/FormPlaces';
import { usePreview } from '../../preview/usePreview';
import { PartProblems } from '../problemsOfParts';
import { usePartProblems } from '../usePartProblems';
import { WorkKeys } from '../WorkState';

interface Props {
  places: FormPlaces;
  keys: WorkKeys;
  isTold: boolean;
  onFind(problems: PartProblems): void;
}

/** Follows the preview, which changes several times for each letter, so that the editor around need not. Shows nothing. */
export function FoundProblems({ places, keys, isTold, onFind }: Props) {
  const found = usePartProblems(usePreview(places), keys, isTold);
  useEffect(() => onFind(found), [found, onFind]);
  return null;
}

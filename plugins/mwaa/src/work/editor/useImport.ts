import { DagTiming, DagWork } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { FormPlaces } from '../../form/FormPlaces';
import { shareImport } from '../../form/sharedImport';
import { Taken } from '../../start/Taken';
import { takenInWords } from '../../start/takenInWords';

interface Doing {
  places: FormPlaces;
  work: DagWork;
  replace(work: DagWork): void;
}

/** Before somebody took another DAG. */
interface Before {
  work: DagWork;
  timing?: DagTiming;
  dagId?: string;
}

/**
 * Takes another DAG: the tasks here, the rest in the fields that hold it. To
 * take it back gives those what they held before.
 */
export function useImport({ places, work, replace }: Doing) {
  const [notice, setNotice] = useState<{ text: string; before: Before }>();
  const share = (source: string, dag: Before & Partial<Taken['dag']>) => {
    if (dag.timing) {
      shareImport(source, {
        dagId: dag.dagId ?? places.dagId ?? '',
        description: dag.description,
        owner: dag.owner ?? '',
        tags: dag.tags,
        timing: dag.timing,
        work: dag.work,
      });
    } else {
      replace(dag.work);
    }
  };
  return {
    notice: notice?.text,
    close: () => setNotice(undefined),
    take: (taken: Taken) => {
      const before = {
        work,
        dagId: places.dagId,
        timing: places.timing as DagTiming | undefined,
      };
      share(taken.source, taken.dag);
      setNotice({ text: takenInWords(taken), before });
    },
    takeBack: () => {
      if (notice) share('what was there before', notice.before);
      setNotice(undefined);
    },
  };
}

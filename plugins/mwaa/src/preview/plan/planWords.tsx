import {
  RiAddCircleLine,
  RiAlertLine,
  RiCheckboxCircleLine,
  RiDeleteBinLine,
  RiEditCircleLine,
} from '@remixicon/react';
import { PlanFile } from 'backstage-plugin-mwaa-common';
import { ReactElement } from 'react';

/** What happens to a file or a DAG, in a word and with its icon. */
export const planWords: {
  [action in PlanFile['action']]: { word: string; icon: ReactElement };
} = {
  create: { word: 'Create', icon: <RiAddCircleLine aria-hidden size={18} /> },
  update: { word: 'Update', icon: <RiEditCircleLine aria-hidden size={18} /> },
  unchanged: {
    word: 'Unchanged',
    icon: <RiCheckboxCircleLine aria-hidden size={18} />,
  },
  delete: { word: 'Delete', icon: <RiDeleteBinLine aria-hidden size={18} /> },
  conflict: { word: 'Conflict', icon: <RiAlertLine aria-hidden size={18} /> },
};

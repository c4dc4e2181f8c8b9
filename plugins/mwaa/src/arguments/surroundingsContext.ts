import { createContext } from 'react';
import { Surroundings } from './Surroundings';

export const surroundingsContext = createContext<Surroundings>({
  resultTasks: [],
  followers: [],
  params: [],
  values: [],
  connectionIds: [],
});

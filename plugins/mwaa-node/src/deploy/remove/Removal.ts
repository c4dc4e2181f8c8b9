import { FolderDeployment } from '../FolderDeployment';

/** What a removal of a folder's files is told. */
export type Removal = Omit<FolderDeployment, 'desired' | 'policy'>;

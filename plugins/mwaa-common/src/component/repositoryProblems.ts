import { Problem } from '../problem';
import { FormDraft } from './readFormFields';

/** What is missing to know where the repository goes. */
export const repositoryProblems = ({
  publish,
  repoUrl,
}: FormDraft): Problem[] =>
  publish && publish !== 'bucket' && !repoUrl
    ? [
        {
          path: ['repoUrl'],
          message: `is missing: say which repository to create on ${publish}`,
        },
      ]
    : [];

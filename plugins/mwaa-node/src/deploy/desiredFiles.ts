import { InputError } from '@backstage/errors';
import { ClaimedFolder } from './ClaimedFolder';
import { contentTypeOf } from './contentTypeOf';
import { DeploymentFile } from './DeploymentFile';
import { DesiredFile } from './DesiredFile';
import { pathSetProblems } from './pathSetProblems';
import { sha256Hex } from './sha256Hex';

/** Checks the paths (InputError with everything wrong) and hashes the contents. */
export function desiredFiles(
  folder: ClaimedFolder,
  files: readonly DeploymentFile[],
): DesiredFile[] {
  const problems = pathSetProblems(files.map(file => file.path));
  if (!files.some(file => file.path === folder.entryPath)) {
    problems.push(`"${folder.entryPath}" is missing`);
  }
  if (problems.length) {
    throw new InputError(
      `The files of ${folder.kind} ${folder.name} cannot be stored: ${problems.join('; ')}`,
    );
  }
  return files.map(({ path, content, managed }) => {
    const body =
      typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    return {
      path,
      body,
      managed,
      contentType: contentTypeOf(path),
      sha256: sha256Hex(body),
      size: body.byteLength,
    };
  });
}

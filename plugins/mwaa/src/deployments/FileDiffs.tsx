import { useState } from 'react';
import { LazyCode } from '../preview/LazyCode';
import styles from './Deployments.module.css';
import { isOnlyMark } from './isOnlyMark';

interface FileDiff {
  path: string;
  /** What happened to it, in a word. */
  word: string;
  /** Unified. */
  diff?: string;
}

function FileItem({
  file,
  isOpen: first,
}: {
  file: FileDiff;
  isOpen: boolean;
}) {
  const [isOpen, setOpen] = useState(first);
  const what = (
    <>
      {file.word}: <code>{file.path}</code>
      {isOnlyMark(file.diff) && ', only the mark of its deployment'}
    </>
  );
  if (file.diff === undefined) return <li className={styles.file}>{what}</li>;
  return (
    <li className={styles.file}>
      <details
        open={isOpen}
        onToggle={event => setOpen(event.currentTarget.open)}
      >
        <summary>{what}</summary>
        {isOpen && (
          <LazyCode
            label={`What is different in ${file.path}`}
            language="diff"
            text={file.diff}
          />
        )}
      </details>
    </li>
  );
}

/** Files that are not the same, with what is different in them; the first that tells something is open. */
export function FileDiffs({ files }: { files: readonly FileDiff[] }) {
  const first = files.findIndex(
    ({ diff }) => diff !== undefined && !isOnlyMark(diff),
  );
  return (
    <ul className={styles.files}>
      {files.map((file, index) => (
        <FileItem key={file.path} file={file} isOpen={index === first} />
      ))}
    </ul>
  );
}

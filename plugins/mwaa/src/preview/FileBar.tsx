import { Flex, Select } from '@backstage/ui';
import { memo, useMemo } from 'react';
import { CopyButton } from './CopyButton';
import { DownloadButton, SavedFile } from './DownloadButton';
import styles from './FilesView.module.css';

interface Props {
  /** All paths, a line each: the same text while there are the same files. */
  paths: string;
  /** The one that is shown. */
  path: string;
  onChoose(path: string): void;
  /** All files, when they are wanted; always the same function. */
  files(): readonly SavedFile[];
}

/** Which file is shown, and what can be done with it. */
export const FileBar = memo(({ paths, path, onChoose, files }: Props) => {
  const all = useMemo(() => paths.split('\n'), [paths]);
  const options = useMemo(
    () => all.map(each => ({ value: each, label: each })),
    [all],
  );
  const shown = () => files().filter(file => file.path === path);
  return (
    <Flex gap="2" align="center" className={styles.bar}>
      {all.length > 1 ? (
        <Select
          aria-label="File"
          size="small"
          className={styles.files}
          options={options}
          value={path}
          onChange={chosen => onChoose(String(chosen))}
        />
      ) : (
        <code className={styles.path}>{path}</code>
      )}
      <CopyButton what={path} text={() => shown()[0].content} />
      <DownloadButton label="Download" what={path} files={shown} />
      {all.length > 1 && (
        <DownloadButton
          label="Download all"
          what={`${all.length} files`}
          files={files}
        />
      )}
    </Flex>
  );
});

import { Problem } from 'backstage-plugin-mwaa-common';
import { Flex, Text } from '@backstage/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FileBar } from './FileBar';
import { LazyCode } from './LazyCode';
import { languageOf } from './languageOf';
import { lineOf } from './lineOf';
import { ProblemList } from './problems/ProblemList';
import { useShownPreview } from './shownPreview';

/** The files of a deployment, and what there is to know beside their lines. */
export function FilesView() {
  const { preview, work } = useShownPreview();
  const { files, findings } = preview;
  const [chosen, setChosen] = useState<string>();
  const [goTo, setGoTo] = useState<{ line: number }>();
  const newest = useRef(files);
  useEffect(() => {
    newest.current = files;
  });
  const allFiles = useCallback(() => newest.current, []);
  const choose = useCallback((path: string) => {
    setChosen(path);
    setGoTo(undefined);
  }, []);
  const file = files.find(({ path }) => path === chosen) ?? files[0];
  if (!file) {
    return (
      <Text as="p">
        There is no Python before the problems above are solved.
      </Text>
    );
  }
  const jump = (finding: Problem) => {
    const place = lineOf(finding, preview, work);
    if (!place) return;
    setChosen(place.file);
    setGoTo({ line: place.line });
  };
  return (
    <Flex direction="column" gap="2">
      <FileBar
        paths={files.map(({ path }) => path).join('\n')}
        path={file.path}
        onChoose={choose}
        files={allFiles}
      />
      {!file.managed && (
        <Text as="p" color="secondary">
          This file is written once; from then on it is yours.
        </Text>
      )}
      <LazyCode
        key={file.path}
        label={`${file.path}, read only`}
        language={languageOf(file.path)}
        text={file.content}
        marks={file.marks}
        goTo={goTo}
      />
      {findings.length > 0 && (
        <section>
          <Text as="h4" weight="bold">
            {findings.length === 1
              ? 'One thing to know'
              : `${findings.length} things to know`}
          </Text>
          <ProblemList
            label="Findings"
            problems={findings}
            work={work}
            onChoose={jump}
          />
        </section>
      )}
    </Flex>
  );
}

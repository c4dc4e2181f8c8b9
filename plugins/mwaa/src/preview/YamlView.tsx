import { Flex, Text } from '@backstage/ui';
import { CopyButton } from './CopyButton';
import { DownloadButton } from './DownloadButton';
import { LazyCode } from './LazyCode';
import { useShownPreview } from './shownPreview';

/** The specification as it goes to the repository. */
export function YamlView() {
  const { dagYaml } = useShownPreview().preview;
  if (dagYaml === undefined) {
    return (
      <Text as="p">
        There is no dag.yaml before the problems above are solved.
      </Text>
    );
  }
  return (
    <Flex direction="column" gap="2">
      <Flex gap="2">
        <CopyButton what="dag.yaml" text={() => dagYaml} />
        <DownloadButton
          label="Download"
          what="dag.yaml"
          files={() => [{ path: 'dag.yaml', content: dagYaml }]}
        />
      </Flex>
      <LazyCode label="dag.yaml, read only" language="yaml" text={dagYaml} />
    </Flex>
  );
}

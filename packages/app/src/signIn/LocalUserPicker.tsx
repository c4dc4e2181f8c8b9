import {
  Button,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Container,
  Flex,
  Grid,
  Text,
} from '@backstage/ui';
import { LocalUser } from './LocalUser';

interface LocalUserPickerProps {
  title: string;
  users: LocalUser[];
  onPick(entityRef: string): void;
}

export function LocalUserPicker(props: LocalUserPickerProps) {
  const { title, users, onPick } = props;
  return (
    <Container py="10">
      <Flex direction="column" gap="6">
        <Flex direction="column" gap="2">
          <Text as="h1" variant="title-large">
            {title}
          </Text>
          <Text as="p" color="secondary">
            {users.length > 0
              ? 'This is a local Backstage: pick who you want to be. No password is asked for.'
              : 'Nobody can sign in: auth.providers.local.users in app-config.yaml names no user.'}
          </Text>
        </Flex>
        <Grid.Root columns={{ initial: '1', sm: '2' }} gap="4">
          {users.map(({ entityRef, displayName, team, may }) => (
            <Card key={entityRef}>
              <CardHeader>
                <Text as="h2" variant="title-x-small">
                  {displayName}
                </Text>
              </CardHeader>
              <CardBody>
                <Text as="p" weight="bold">
                  {team}
                </Text>
                <Text as="p">{may}</Text>
              </CardBody>
              <CardFooter>
                <Button onPress={() => onPick(entityRef)}>
                  Sign in as {displayName}
                </Button>
              </CardFooter>
            </Card>
          ))}
        </Grid.Root>
      </Flex>
    </Container>
  );
}

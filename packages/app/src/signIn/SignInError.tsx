import { Alert, Button, Container, Flex } from '@backstage/ui';

interface SignInErrorProps {
  error?: Error;
  onBack(): void;
}

export function SignInError({ error, onBack }: SignInErrorProps) {
  // The backend's own words are the cause; the error itself has the status.
  const { cause } = error ?? {};
  return (
    <Container py="10">
      <Flex direction="column" gap="4" align="start">
        <Alert
          status="danger"
          icon
          title="Sign-in did not work"
          description={cause instanceof Error ? cause.message : error?.message}
        />
        <Button onPress={onBack}>Back to the sign-in page</Button>
      </Flex>
    </Container>
  );
}

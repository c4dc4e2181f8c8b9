/** Text as it may stand in HTML, between tags and in quotes. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);

/** The page with the button that stands for MWAA's way through the AWS console. */
export function signInPage(options: {
  environmentName: string;
  /** Where the form goes. */
  action: string;
  token: string;
  /** Path to go on to. */
  next: string;
}): string {
  const [name, action, token, next] = [
    options.environmentName,
    options.action,
    options.token,
    options.next,
  ].map(escaped);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Airflow of ${name}</title>
<main>
<h1>Airflow of ${name}</h1>
<p>On MWAA you come here from the AWS console. This is the local stand-in.</p>
<form method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="next" value="${next}">
<button autofocus>Sign in as admin</button>
</form>
</main>
</html>
`;
}

/** Signs in as the administrator of the examples: see auth.providers.local. */
const user = 'user:default/max';

async function get(url, token) {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) {
    throw new Error(`${new URL(url).pathname} answers ${response.status}`);
  }
  return response.json();
}

async function signIn(base) {
  const response = await fetch(`${base}/api/auth/local/refresh`, {
    method: 'POST',
    headers: { 'x-local-user': user },
  });
  if (!response.ok) {
    throw new Error(`signing in answers ${response.status}`);
  }
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

async function entities(base, token, filter) {
  const query = new URLSearchParams({ filter });
  const { items } = await get(
    `${base}/api/catalog/entities/by-query?${query}`,
    token,
  );
  return items;
}

/**
 * Why somebody could not use the wizard yet, or undefined when they can: they
 * can sign in, environments are in the catalog, and the scaffolder shows the
 * form of every template.
 */
export async function whatIsMissing(base) {
  try {
    const token = await signIn(base);
    const [templates, environments] = await Promise.all([
      entities(base, token, 'kind=template'),
      entities(base, token, 'kind=resource,spec.type=mwaa-environment'),
    ]);
    if (templates.length === 0) {
      return 'no template in the catalog';
    }
    if (environments.length === 0) {
      return 'no MWAA environment in the catalog';
    }
    for (const { metadata } of templates) {
      await get(
        `${base}/api/scaffolder/v2/templates/${metadata.namespace}/template/${metadata.name}/parameter-schema`,
        token,
      );
    }
    return undefined;
  } catch (error) {
    return error.cause?.message ?? error.message;
  }
}

import fc from 'fast-check';

const part = fc.stringMatching(/^[A-Za-z0-9._~!$'()+,;-]{1,12}$/).map(
  // `${{` must not come of it, nor a path that leads elsewhere.
  text => `k${text}`,
);

/** The URI of an asset as Airflow writes it. */
export const assetUriText = fc
  .tuple(
    fc.constantFrom('s3://sales-data', 'https://example.com', 'x-acme://any'),
    fc.array(part, { minLength: 1, maxLength: 3 }),
  )
  .map(([place, parts]) => [place, ...parts].join('/'));

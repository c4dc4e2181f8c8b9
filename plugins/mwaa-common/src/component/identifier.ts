/** What the identifier of a component in the data mesh is made of. */
export interface IdentifierParts {
  /** Name of the domain. */
  domain: string;
  /** Name of the data product, which is the system. */
  product: string;
  /** Version of the component, e.g. `1.0.0`; its major is the product's. */
  version: string;
  /** Name of the component. */
  name: string;
}

/** `urn:dmb:cmp:{domain}:{product}:{major}:{name}`; derived, never typed. */
export const componentIdentifier = ({
  domain,
  product,
  version,
  name,
}: IdentifierParts): string =>
  `urn:dmb:cmp:${domain}:${product}:${version.split('.')[0]}:${name}`;

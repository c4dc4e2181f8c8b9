/** What the catalog will know about a component, checked and normalised. */
export interface ComponentDescription {
  /** Name of the entity, derived from the title. */
  name: string;
  /** As it was typed, on one line. */
  title: string;
  description: string;
  /** Entity refs, complete: `group:default/team-orders`. */
  owner: string;
  domain: string;
  system: string;
  /** `1.0.0` */
  version: string;
  /** `urn:dmb:cmp:{domain}:{product}:{major}:{name}` */
  identifier: string;
  /** Entity refs and URNs. */
  dependsOn: string[];
  readsFrom: string[];
  tags: string[];
}

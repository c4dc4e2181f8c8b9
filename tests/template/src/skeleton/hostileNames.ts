/** Names that break YAML or Markdown where a quote was forgotten. */
export const hostileNames: readonly string[] = [
  `Ada's "orders": daily # load`,
  'orders: {a: [b, &c *d]} !tag',
  '- orders',
  '# orders',
  '| orders | table |',
  '`orders` ```js',
  '<script>alert(1)</script> orders',
  '[orders](javascript:alert(1)) ![x](y)',
  '**orders** _it_ ~~no~~ ==mark== &amp; &#35;',
  '🚀 orders :tada: été',
  '1. orders',
  'orders \\ % #} {{ ds }} {% raw %}',
  'null orders: ~',
  '--- orders ...',
  "'orders",
];

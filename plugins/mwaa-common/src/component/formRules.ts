import { DAG_ID_MAX_LENGTH, DAG_ID_PATTERN } from '../dag/dagIdPattern';

/**
 * Rules in the words of JSON Schema, which a template repeats because it must
 * stand by itself.
 */
export const formRules = {
  name: { minLength: 1, maxLength: 100 },
  version: { pattern: '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$' },
  tags: {
    items: { pattern: '^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$', maxLength: 63 },
  },
  dagId: {
    pattern: DAG_ID_PATTERN,
    minLength: 1,
    maxLength: DAG_ID_MAX_LENGTH,
  },
  publish: { enum: ['bucket', 'github', 'gitlab'] },
} as const;

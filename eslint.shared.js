const factory = require('@backstage/cli/config/eslint-factory');

/*
 * The doors of the house, as lint rules (see ARCHITECTURE.md): who may import
 * whom. `aws`: whether the package may import the AWS SDK. `isomorphic`:
 * whether it must run in a browser too. `stands alone`: everything under
 * plugins/ is published and must not know the packages that are not.
 */
module.exports = (dir, { aws = false, isomorphic = false } = {}) => {
  const published = dir.includes('/plugins/') || dir.includes('\\plugins\\');
  const patterns = [
    ...(aws ? [] : ['@aws-sdk/*', '@smithy/*']),
    ...(published ? ['local-mwaa', 'local-mwaa/*', 'app', 'backend'] : []),
    ...(isomorphic
      ? [
          'node:*',
          'fs',
          'path',
          'crypto',
          'os',
          '@backstage/backend-*',
          '@backstage/plugin-*',
          // It runs in browsers too, and names the permissions that backend,
          // policy and frontend must agree on.
          '!@backstage/plugin-permission-common',
          'backstage-plugin-*',
        ]
      : []),
  ];
  return factory(dir, {
    restrictedImportPatterns: patterns,
    rules: {
      '@backstage/no-mixed-plugin-imports': 'error',
      '@backstage/no-undeclared-imports': 'error',
      '@backstage/no-relative-monorepo-imports': 'error',
    },
    tsRules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  });
};

export * from './backstage/Backstage';
export * from './backstage/startBackstage';
export * from './browser/openBrowser';
export * from './pages/SignInPage';

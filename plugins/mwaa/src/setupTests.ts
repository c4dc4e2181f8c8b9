import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import './__testUtils__/plainStyles';

// Beside other suites a menu, a look for a role through a large form, and what
// is loaded when it is first shown take seconds in jsdom.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import fc from 'fast-check';
import './__testUtils__/plainStyles';

// Beside other suites a menu, a look for a role through a large form, and what
// is loaded when it is first shown take seconds in jsdom.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

// The same values in every run: what fails is the change that is tested.
fc.configureGlobal({ seed: Number(process.env.RANDOM_SEED ?? 20) });

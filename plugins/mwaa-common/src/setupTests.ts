import fc from 'fast-check';

// The same values in every run: what fails is the change that is tested.
fc.configureGlobal({ seed: Number(process.env.RANDOM_SEED ?? 20) });

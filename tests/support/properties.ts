import fc from 'fast-check';

// One sequence of examples for everybody, so that a run tells of the change that was made and not of its luck. Other
// examples are tried with SEED=n; what they find becomes a case of its own.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });

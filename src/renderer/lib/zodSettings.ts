declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

// Zod reads this when it is first loaded: without it, it would try to build code from text, which
// the content security policy forbids. Zod itself stays out of what the first screen loads.
globalThis.__zod_globalConfig = { jitless: true };

export {};

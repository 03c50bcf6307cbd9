export const appScheme = "app";
export const appHost = "shortlist";
export const appOrigin = `${appScheme}://${appHost}`;
export const appPage = `${appOrigin}/index.html`;

const releasedPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-src": "'none'",
  "frame-ancestors": "'none'",
  "object-src": "'none'",
  "worker-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
} as const;

/** The content security policy of every page. Development adds what hot updates need. */
export function contentSecurityPolicy(kind: "released" | "development"): string {
  const {
    "require-trusted-types-for": _types,
    "trusted-types": _policies,
    ...open
  } = releasedPolicy;
  const policy =
    kind === "released"
      ? releasedPolicy
      : {
          ...open,
          "script-src": "'self' 'unsafe-inline'",
          "style-src": "'self' 'unsafe-inline'",
          "connect-src": "'self' ws://localhost:*",
        };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

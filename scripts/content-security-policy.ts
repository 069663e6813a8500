// The security headers of the app, in one place. The build puts the policy into index.html, the
// preview server sends all headers, and public/_headers carries them to static hosts.
// Nothing inline, nothing foreign: a page that cannot load or call anything cannot leak a source.

type Directive = readonly [name: string, value: string]

const DIRECTIVES: readonly Directive[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'touchstone'],
]

const written = (directives: readonly Directive[]): string =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ')

/** The policy as it stands in the HTTP header. */
export const CONTENT_SECURITY_POLICY = written(DIRECTIVES)

/** The policy as a meta element; browsers ignore `frame-ancestors` there and complain about it. */
export const META_POLICY = written(DIRECTIVES.filter(([name]) => name !== 'frame-ancestors'))

/** Headers of every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=()',
}

/** For files that keep their name from build to build: always ask whether there is a newer one. */
export const ASK_AGAIN = 'no-cache'

// The names of files in assets/ contain a hash of their content, so they never change.
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * The text of `public/_headers`, a format several static hosts read: a path, then its headers.
 * No path is given the same header twice, because hosts differ in how they join them.
 */
export const headersFile = (): string => {
  const everywhere = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  const askAgain = ['/', '/index.html', '/sw.js', '/manifest.webmanifest']
  return [
    '/*',
    ...everywhere,
    ...askAgain.flatMap((file) => [file, `  Cache-Control: ${ASK_AGAIN}`]),
    '/assets/*',
    `  Cache-Control: ${FOR_EVER}`,
    '',
  ].join('\n')
}

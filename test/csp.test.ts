// The security headers: what is written in one place must be what is shipped.

import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import {
  CONTENT_SECURITY_POLICY,
  headersFile,
  META_POLICY,
  SECURITY_HEADERS,
} from '../scripts/content-security-policy.ts'

const rules = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((rule) => {
    const [name, ...values] = rule.split(' ')
    return [name ?? '', values.join(' ')]
  }),
)

// After a change of the policy: npx vitest run test/csp.test.ts -u
test('[B1] public/_headers ships the policy and the other headers as written', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../public/_headers')
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(headersFile().split(`  ${name}: ${value}\n`)).toHaveLength(2)
  }
})

test('[B2] the policy names no other site and allows nothing inline or evaluated', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|wss?:|\*|\/\//)
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|strict-dynamic|nonce-|sha\d+-/)
  expect(rules.get('default-src')).toBe("'none'")
  expect(rules.get('script-src')).toBe("'self'")
  expect(rules.get('style-src')).toBe("'self'")
  expect(rules.get('connect-src')).toBe("'self'")
})

test('[B3] Trusted Types are required and only one policy may be made', () => {
  expect(rules.get('require-trusted-types-for')).toBe("'script'")
  expect(rules.get('trusted-types')).toBe('touchstone')
})

test('[B4] the meta element carries the same policy, without what browsers ignore there', () => {
  expect(META_POLICY).toBe(CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", ''))
  expect(META_POLICY).not.toContain('"')
})

test('[B5] index.html has no inline script, style or event handler', () => {
  const html = readFileSync('index.html', 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
})

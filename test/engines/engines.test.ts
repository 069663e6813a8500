// Which engines are run, and what is said of each.

import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { chosen, engines, type Engine } from './engines.ts'
import { until, within } from './hands.ts'
import { reportOf } from './report.ts'

const namesOf = (all: readonly Engine[]): readonly string[] => all.map(({ name }) => name)

const anEngine: Engine = {
  name: 'firefox',
  install: 'apt-get install firefox-esr',
  find: () => Promise.resolve({ start: () => Promise.reject(new Error('not started here')) }),
}

describe('[EN9] engines are picked by name', () => {
  test('all without a name, in one order', () =>
    expect(namesOf(chosen([]))).toEqual(['chromium', 'firefox', 'webkit']))

  test('only those that are named', () =>
    expect(namesOf(chosen(['webkit', 'firefox']))).toEqual(['firefox', 'webkit']))

  test('an unknown name is refused with the known ones', () =>
    expect(() => chosen(['firefox', 'safari'])).toThrow(/no engine safari.*firefox, webkit/))
})

describe('[EN9] no engine is passed over in silence', () => {
  test('what is missing of it is found out', async () => {
    const before = { ...env }
    try {
      env['PATH'] = ''
      delete env['DISPLAY']
      const found = await engines.find(({ name }) => name === 'webkit')!.find()
      expect(found).toMatchObject({
        missing: expect.arrayContaining(['WebKitWebDriver', 'a screen (Xvfb)']) as unknown,
      })
    } finally {
      Object.assign(env, before)
    }
  })

  test('a path that is named and wrong is a failure, not a skip', async () => {
    env['TOUCHSTONE_FIREFOX'] = '/no/such/firefox'
    try {
      const firefox = engines.find(({ name }) => name === 'firefox')!
      const { line, isFine } = await reportOf(firefox, () => Promise.resolve('never'))
      expect(isFine).toBe(false)
      expect(line).toContain('TOUCHSTONE_FIREFOX: there is no file /no/such/firefox')
    } finally {
      delete env['TOUCHSTONE_FIREFOX']
    }
  })

  test('skipped is said with what to install, and is no failure', async () => {
    const missing = { ...anEngine, find: () => Promise.resolve({ missing: ['Firefox'] }) }
    const { line, isFine } = await reportOf(missing, () => Promise.resolve('never'))
    expect(isFine).toBe(true)
    expect(line).toMatch(/^firefox +SKIPPED.*Firefox.*apt-get install firefox-esr$/)
  })

  test('passed is said with the version', async () => {
    const { line, isFine } = await reportOf(anEngine, () => Promise.resolve('Firefox 153'))
    expect(isFine).toBe(true)
    expect(line).toMatch(/^firefox +passed in \d+\.\d s \(Firefox 153\)$/)
  })

  test('a failure is said with its reason and cause', async () => {
    const reason = new Error('[EN2] 3 annotations', { cause: new Error('no answer') })
    const { line, isFine } = await reportOf(anEngine, () => Promise.reject(reason))
    expect(isFine).toBe(false)
    expect(line).toMatch(/^firefox +FAILED: \[EN2\] 3 annotations \(no answer\)$/)
  })
})

describe('[EN10] waiting ends in words', () => {
  test('with the answer that was right', async () => {
    let n = 0
    expect(
      await until(
        'three',
        () => Promise.resolve(++n),
        (each) => each === 3,
      ),
    ).toBe(3)
  })

  test('with the last answer where none was right', async () => {
    const never = until(
      'the sentence',
      () => Promise.resolve('another'),
      () => false,
      60,
    )
    await expect(never).rejects.toThrow('the sentence: not within 0.06 s, last "another"')
  })

  test('also where no answer comes', async () => {
    const silent = new Promise<string>(() => undefined)
    await expect(within(20, 'the step', silent)).rejects.toThrow('the step took longer than 0.02 s')
  })
})

// The screen of the lexicon in a real browser over a real database: what it lists, what its editor writes and says,
// where a cue is found while it is written, the names of the case, and the way in and out as a file.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cueWords } from '../../src/core/cue-record.ts'
import { declineSuggestions } from '../../src/core/plans/suggestion.ts'
import { articlesInOrder } from '../../src/core/project.ts'
import type { ArticleId, Case, LexiconEntry } from '../../src/core/types.ts'
import { builtInEntries } from '../../src/state/built-in.ts'
import { cueDrafts } from '../../src/state/cue-drafts.ts'
import { cueFactsOf } from '../../src/state/cue-facts.ts'
import { openExample } from '../../src/state/example.ts'
import { lexiconQueryOf, lexiconViewOf } from '../../src/state/lexicon-view.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, session } from '../../src/state/session.ts'
import { inputOf } from '../../src/state/reading-input.ts'
import { LexiconScreen } from '../../src/ui/lexicon/LexiconScreen.tsx'
import { watchDownloads } from '../support/downloads.ts'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let articleId: ArticleId

const DENY = builtInEntries.find(
  ({ id, language, class: kind, tier, pattern }) =>
    language === 'en' && kind === 'denial' && tier === 'strong' && /\bdenied\b/.test(pattern) && id,
)!

beforeEach(async () => {
  bench = await begin()
  cueDrafts.setState({}, true)
  document.body.style.cssText = 'margin:0;height:100vh'
  await page.viewport(1280, 800)
  await openExample()
  const [first] = articlesInOrder(bench.desk.getState().project)
  articleId = first!.id
  followAddress()
})
afterEach(end)

const theCase = (): Case => bench.desk.getState().project.case!
const own = (): readonly LexiconEntry[] => theCase().lexicon ?? []
const lexicon = (query: Readonly<Record<string, string>> = {}): void =>
  go({ screen: 'lexicon', caseId: theCase().id, query }, true)
const open = async (query: Readonly<Record<string, string>> = {}): Promise<void> => {
  lexicon(query)
  show(
    <div style={{ height: '100vh' }}>
      <LexiconScreen />
    </div>,
  )
  await expect.poll(() => document.querySelector('main h1, main h2')).toBeTruthy()
}
const lines = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[aria-label="Cues"] > li'),
]
const lineOf = (id: string): HTMLElement | undefined =>
  lines().find((line) => line.dataset['row'] === id)
const panel = (): HTMLElement => document.querySelector<HTMLElement>('aside')!
const button = (name: string, within: ParentNode = document): HTMLButtonElement | undefined =>
  [...within.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(name))
const field = (label: string): HTMLInputElement =>
  [...panel().querySelectorAll('label')]
    .find((each) => each.textContent.startsWith(label))!
    .querySelector('input, textarea, select') ??
  panel().querySelector<HTMLInputElement>('textarea, input')!
const pattern = (): HTMLTextAreaElement => panel().querySelector('textarea')!
const said = (): string | undefined => session.getState().message?.text
const labels = (): readonly string[] => bench.desk.getState().stack.undo.map(({ label }) => label)
const choose = (select: HTMLSelectElement, value: string) => userEvent.selectOptions(select, value)
const places = (): readonly string[] =>
  [...panel().querySelectorAll('[aria-label="Places"] mark')].map((each) => each.textContent)
const count = (): string => panel().querySelector('section [role="status"]')?.textContent ?? ''

/** So many rejected suggestions of a cue, each of other words. */
const reject = (cue: string, times: number) =>
  bench.run('Reject', (project) =>
    declineSuggestions(
      project,
      articleId,
      Array.from({ length: times }, (_, n) => ({
        exact: `words ${n}`,
        tag: 'denial' as const,
        rule: 'denial-cue',
        cue,
      })),
    ),
  )

describe('[LS1] the list', () => {
  test('holds every cue of both layers, few of them in the page, in words and shapes', async () => {
    await bench.openTexts()
    await open()
    await expect.poll(() => lines().length).toBeGreaterThan(3)
    expect(lines().length).toBeLessThan(60)
    expect(document.querySelector('main h1 + p')?.textContent).toBe(`${builtInEntries.length} cues`)
    expect(lines()[0]?.getAttribute('aria-setsize')).toBe(String(builtInEntries.length))
    expect(lines()[0]?.querySelectorAll('svg, [aria-hidden]').length).toBeGreaterThan(1)
    expect(lines()[0]?.textContent).toMatch(/Denial.*(Anywhere|quotations).*No decisions yet/)
  })

  test('is narrowed by words, class, tier, language and what happened here; the address says so', async () => {
    await open({ text: cueWords(DENY), lang: 'en', tier: 'strong', class: 'denial' })
    await expect.poll(() => lineOf(DENY.id)).toBeTruthy()
    expect(lines().every((line) => /Denial/.test(line.textContent))).toBe(true)
    await userEvent.click(button('Changed here')!)
    await expect
      .poll(() => document.querySelector('main output')?.textContent)
      .toBe('No cue is like that.')
    expect(location.hash).toContain('only=own')
    await userEvent.click(button('Clear filters')!)
    await expect.poll(() => location.hash).toMatch(/\/lexicon$/)
    const view = lexiconViewOf({ text: 'x', class: 'claim,denial', tier: 'off', open: 'a.b' })
    expect(lexiconViewOf(lexiconQueryOf(view))).toEqual(view)
  })

  test('is walked with the arrows; one row has the tab stop', async () => {
    await open()
    await expect.poll(() => lines().length).toBeGreaterThan(3)
    const links = () => lines().map((line) => line.querySelector<HTMLElement>('[data-cue]')!)
    links()[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.poll(() => document.activeElement).toBe(links()[2])
    expect(document.querySelectorAll('[data-cue][tabindex="0"]')).toHaveLength(1)
    await userEvent.keyboard('{End}')
    await expect
      .poll(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))
      .toBe(String(builtInEntries.length))
  })
})

describe('[LS2] decisions', () => {
  test('that moved a cue are told with their figures; it is put back, and let go again', async () => {
    await reject(DENY.id, 5)
    await open({ only: 'moved' })
    await expect.poll(() => lineOf(DENY.id)?.textContent).toContain('5 rejected')
    expect(lineOf(DENY.id)?.textContent).toMatch(/sank to weak: 0 of 5 accepted/)
    const tier = (): string | undefined => lineOf(DENY.id)?.querySelector('select')?.value
    expect(tier()).toBe('weak')
    await userEvent.click(button('Put it back')!)
    await expect.poll(tier).toBe('strong')
    expect(own()).toEqual([{ ...DENY, pinned: true }])
    expect(labels().at(-1)).toBe(`Put “${cueWords(DENY)}” back`)
    expect(lineOf(DENY.id)?.textContent).toContain('because you put it back')
    await userEvent.click(button('Let decisions move it')!)
    await expect.poll(own).toEqual([])
    await expect.poll(tier).toBe('weak')
  })

  test('never overrule a tier that the analyst chose where they had moved it', async () => {
    await reject(DENY.id, 6)
    await open({ only: 'moved' })
    await expect.poll(() => lineOf(DENY.id)?.querySelector('select')?.value).toBe('off')
    await choose(lineOf(DENY.id)!.querySelector('select')!, 'listed')
    await expect.poll(own).toEqual([{ ...DENY, tier: 'listed', pinned: true }])
    await expect.poll(() => lineOf(DENY.id)?.querySelector('select')?.value).toBe('listed')
  })

  test('go along with every question about suggestions', async () => {
    await bench.openTexts()
    await reject(DENY.id, 4)
    const { project } = bench.desk.getState()
    const { moved } = cueFactsOf(project)
    expect(moved).toEqual({ [DENY.id]: 'weak' })
    expect(inputOf(project, articleId, moved)).toMatchObject({ moved, entries: [] })
  })
})

describe('[LS3] the editor', () => {
  test('overrides a built-in cue, says what is changed, and goes back to it', async () => {
    await open({ open: DENY.id })
    await userEvent.fill(pattern(), 'denied flatly')
    await userEvent.click(button('Save the change')!)
    await expect.poll(own).toEqual([{ ...DENY, pattern: 'denied flatly' }])
    expect(labels().at(-1)).toBe('Change the cue “denied flatly”')
    await expect.poll(() => panel().textContent).toContain('The built-in cue says something else')
    await userEvent.click(button('Back to built-in')!)
    await expect.poll(own).toEqual([])
    await expect.poll(() => pattern().value).toBe(DENY.pattern)
    await bench.undo()
    await expect.poll(() => pattern().value).toBe('denied flatly')
  })

  test('adds a cue with all its parts, and removes it', async () => {
    await open()
    await userEvent.click(button('Add a cue')!)
    await expect.poll(() => document.activeElement).toBe(pattern())
    await userEvent.fill(pattern(), 'Fairy  tale')
    await choose(field('Class') as unknown as HTMLSelectElement, 'denial') // a select by its label
    await userEvent.click(field('Listed'))
    await choose(field('Where it counts') as unknown as HTMLSelectElement, 'inside')
    await choose(field('What must stand') as unknown as HTMLSelectElement, 'claim-noun')
    await userEvent.fill(field('Example'), 'He spoke of a fairy tale.')
    await userEvent.click(button('Add the cue')!)
    await expect.poll(own).toEqual([
      {
        id: 'own.denial.fairy-tale',
        language: 'en',
        class: 'denial',
        pattern: 'fairy tale',
        tier: 'listed',
        scope: 'inside',
        requires: 'claim-noun',
        example: 'He spoke of a fairy tale.',
      },
    ])
    await expect.poll(() => location.hash).toContain('open=own.denial.fairy-tale')
    await userEvent.click(button('Remove', panel())!)
    await expect.poll(own).toEqual([])
    await expect.poll(() => document.querySelector('aside')).toBeNull()
    expect(said()).toBe('Removed “fairy tale”.')
  })

  test('says what is wrong with a pattern at its field, and writes nothing', async () => {
    await open({ open: DENY.id })
    const before = labels().length
    await userEvent.fill(pattern(), '* denied')
    await expect.poll(() => panel().textContent).toContain('begins with a gap')
    expect(pattern().getAttribute('aria-invalid')).toBe('true')
    await userEvent.click(button('Save the change')!)
    await expect.poll(() => document.activeElement).toBe(pattern())
    expect(own()).toEqual([])
    expect(labels()).toHaveLength(before)
  })

  test('keeps what is written while another cue is looked at, and throws it away when asked', async () => {
    const other = builtInEntries.find(({ id }) => id !== DENY.id)!
    await open({ open: DENY.id })
    await userEvent.fill(pattern(), 'denied outright')
    lexicon({ open: other.id })
    await expect.poll(() => pattern().value).toBe(other.pattern)
    lexicon({ open: DENY.id })
    await expect.poll(() => pattern().value).toBe('denied outright')
    await userEvent.click(button('Discard')!)
    await expect.poll(() => pattern().value).toBe(DENY.pattern)
  })

  test('gives the focus back to the row that it was opened from', async () => {
    await open({ text: cueWords(DENY), lang: 'en' })
    await expect.poll(() => lineOf(DENY.id)).toBeTruthy()
    await userEvent.click(lineOf(DENY.id)!.querySelector('[data-cue]')!)
    await expect.poll(() => document.activeElement?.id).toBe('cue-heading')
    await userEvent.click(button('Close')!)
    await expect.poll(() => document.activeElement?.closest('li')?.dataset['row']).toBe(DENY.id)
  })
})

describe('[LS4] where a cue stands', () => {
  test('is shown as it is written: in the article read last, or in all of them', async () => {
    await open({ open: '+' })
    await userEvent.fill(pattern(), 'karsovia')
    await expect.poll(count).toMatch(/^\d+ places/)
    const here = Number.parseInt(count(), 10)
    expect(places().every((words) => words === 'Karsovia')).toBe(true)
    expect(places()).toHaveLength(3)
    await choose(panel().querySelector('section select')!, 'all')
    await expect.poll(count).toMatch(/in 2 of 2 articles/)
    expect(Number.parseInt(count(), 10)).toBeGreaterThan(here)
    await userEvent.fill(pattern(), 'zeppelin')
    await expect.poll(count).toBe('No place in 2 articles.')
    await userEvent.fill(pattern(), 'a*')
    await expect.poll(count).toBe('It is shown once the pattern can be read.')
    expect(places()).toEqual([])
  })

  test('says which places do not count, and leads to them', async () => {
    await open({ open: '+' })
    await userEvent.fill(pattern(), 'the')
    await choose(field('Where it counts') as unknown as HTMLSelectElement, 'inside')
    await expect.poll(count).toMatch(/of them where it counts\./)
    const link = panel().querySelector<HTMLAnchorElement>('[aria-label="Places"] a')!
    expect(link.getAttribute('href')).toMatch(/\/a\/.*span=\d+-\d+&quote=/)
    expect(panel().querySelector('[aria-label="Places"] bdi')).toBeTruthy()
  })

  test('a language that no article has is said', async () => {
    await open({ open: builtInEntries.find(({ language }) => language !== 'en')!.id })
    await expect.poll(count).toMatch(/is not in German\. Look in all articles\.$/)
  })
})

describe('[LS5] the names', () => {
  const name = (canonical: string) =>
    theCase().aliases?.find((each) => each.canonical === canonical)

  test('are listed with their variants; one that is used cannot be removed, and that is said', async () => {
    await open({ part: 'names', open: 'Pavo Lindqvar' })
    expect(document.querySelectorAll('[aria-label="Names"] > li')).toHaveLength(
      theCase().aliases!.length,
    )
    expect(panel().textContent).toMatch(/Used \d+ times in this case, so it cannot be removed/)
    expect(button('Remove', panel())?.disabled).toBe(true)
  })

  test('are added, learn variants, and go', async () => {
    await open({ part: 'names' })
    await userEvent.click(button('Add a name')!)
    await userEvent.fill(panel().querySelector('input')!, 'Dunmere')
    await choose(field('Kind') as unknown as HTMLSelectElement, 'Organization')
    await userEvent.fill(field('Variants'), 'Port Dunmere\nthe island state\n')
    await userEvent.click(button('Add the name')!)
    await expect
      .poll(() => name('Dunmere'))
      .toEqual({
        canonical: 'Dunmere',
        kind: 'Organization',
        variants: ['Port Dunmere', 'the island state'],
      })
    expect(labels().at(-1)).toBe('Add the name “Dunmere”')
    await expect.poll(() => button('Remove', panel())).toBeTruthy()
    await userEvent.fill(field('Variants'), 'Port Dunmere')
    await userEvent.click(button('Save the change')!)
    await expect.poll(() => name('Dunmere')?.variants).toEqual(['Port Dunmere'])
    await userEvent.click(button('Remove', panel())!)
    await expect.poll(() => name('Dunmere')).toBeUndefined()
  })

  test('become one where one is written as a variant of the other: said before, undone as one', async () => {
    const before = theCase().aliases
    await open({ part: 'names', open: 'Karsovia' })
    await userEvent.fill(field('Variants'), 'Pavo Lindqvar')
    await expect.poll(() => panel().textContent).toContain('Saving makes the two one.')
    await userEvent.click(button('Save the change')!)
    await expect.poll(() => name('Pavo Lindqvar')).toBeUndefined()
    expect(name('Karsovia')?.variants).toContain('Pavo Lindqvar')
    await bench.undo()
    expect(theCase().aliases).toEqual(before)
  })

  test('that mean somebody else already are refused at the field', async () => {
    await open({ part: 'names', open: '+' })
    await userEvent.fill(panel().querySelector('input')!, 'Lindqvar')
    await expect
      .poll(() => panel().textContent)
      .toContain('“Lindqvar” stands for “Pavo Lindqvar” already')
  })
})

describe('[LS6] as a file', () => {
  const choose_ = async (text: string, fileName = 'other.lexicon.json'): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
    await userEvent.upload(input, new File([text], fileName, { type: 'application/json' }))
  }
  const tale = {
    id: 'own.denial.tale',
    language: 'en',
    class: 'denial',
    pattern: 'fairy tale',
    tier: 'weak',
  }
  const file = (rest: object): string =>
    JSON.stringify({
      format: 'touchstone-lexicon',
      version: 1,
      entries: [],
      aliases: [],
      learned: [],
      ...rest,
    })

  test('what would change is shown first; it is one change and one undo', async () => {
    await open()
    const before = theCase()
    await choose_(
      file({
        entries: [tale, { ...DENY, tier: 'listed' }],
        aliases: [
          { canonical: 'Belmar' },
          { canonical: 'Alveria', variants: ['Lindqvar', 'the accuser'] },
        ],
      }),
    )
    const preview = () => document.querySelector('#incoming-heading')?.parentElement?.textContent
    await expect.poll(preview).toContain('Cues: 1 added, 1 changed.')
    expect(preview()).toContain('Names: 1 added, 1 changed, 1 refused:')
    expect(preview()).toContain('tier: strong → listed')
    expect(preview()).toContain('“Lindqvar” stands for “Pavo Lindqvar” here')
    expect(theCase()).toBe(before)
    await userEvent.click(button('Take it over')!)
    await expect.poll(() => own().length).toBe(2)
    expect(labels().at(-1)).toBe('Import other.lexicon.json')
    expect(theCase().aliases?.find(({ canonical }) => canonical === 'Alveria')?.variants).toEqual([
      'the accuser',
    ])
    await bench.undo()
    expect({ ...theCase(), updatedAt: before.updatedAt }).toEqual(before)
  })

  test('a bad file is refused with the place, and nothing is written', async () => {
    await open()
    const before = theCase()
    await choose_(file({ entries: [{ ...tale, pattern: '* tale' }] }))
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain('entries/0/pattern')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('begins with a gap')
    await choose_('{ "format": "touchstone-lexicon",\n nonsense }')
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain('line 2')
    expect(theCase()).toBe(before)
    await userEvent.click(button('Close')!)
    await expect.poll(() => document.querySelector('[role="alert"]')).toBeNull()
  })

  test('what goes out comes in again and changes nothing', async () => {
    await open({ open: DENY.id })
    await userEvent.fill(pattern(), 'denied flatly')
    await userEvent.click(button('Save the change')!)
    await expect.poll(() => own().length).toBe(1)
    const downloads = watchDownloads()
    await userEvent.click(button('Export')!)
    await expect.poll(() => downloads[0]?.name).toBe('karsovia-drones.lexicon.json')
    const text = await downloads[0]!.text
    vi.restoreAllMocks()
    await choose_(text)
    const preview = () => document.querySelector('#incoming-heading')?.parentElement?.textContent
    await expect.poll(preview).toContain('Cues: 1 same.')
    expect(preview()).toContain('Everything of this file is here already.')
  })
})

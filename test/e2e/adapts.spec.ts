// The app under the settings of other people: paper, forced colours, reduced motion, large zoom, wide spacing, fingers.

import { execFileSync } from 'node:child_process'
import { expect, test, type Page } from 'playwright/test'
import { addArticle, expectAnnotations, open, saved } from './support/app.ts'
import { openSameSentence, visitAll, visitOverlays } from './support/screens.ts'

/** What sticks out of the window or loses letters; what scrolls in a box of its own is no fault. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth) ||
        scrolls(element.parentElement))
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`)
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, input, select, textarea, label, h1, h2, h3, p, kbd, [role="option"], .s',
    )) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const { overflowX, overflowY, textOverflow, visibility } = getComputedStyle(element)
      if (width < 2 || height < 2 || visibility === 'hidden' || element.closest('.sr')) continue
      const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`
      if ((left < -1 || right > clientWidth + 1) && !scrolls(element.parentElement))
        faults.push(`${name} lies from ${Math.round(left)} to ${Math.round(right)}`)
      // Two lines and an ellipsis are meant so; the whole is a click away.
      const isShortened = getComputedStyle(element).webkitLineClamp !== 'none'
      const isCut =
        !isShortened &&
        ((overflowX === 'hidden' &&
          textOverflow !== 'ellipsis' &&
          element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 4))
      if (isCut) faults.push(`${name} is cut`)
    }
    return faults
  })

const sound = async (page: Page, name: string): Promise<void> =>
  expect(await faultsOf(page), name).toEqual([])

const everywhere = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
  await visitAll(page, look)
  await page.goto('about:blank')
  await visitOverlays(page, look)
}

/** How many CSS pixels of the text can be seen between the bars. */
const textInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = new Set<number>()
    for (let y = 0; y < innerHeight; y += 2)
      if (
        document
          .elementsFromPoint(innerWidth / 2, y)
          .at(0)
          ?.closest('article, [role="listbox"], [data-keys="reader"]')
      )
        rows.add(y)
    return rows.size * 2
  })

for (const [zoom, size] of [
  ['400%', { width: 320, height: 256 }],
  ['200%', { width: 720, height: 450 }],
] as const)
  test(`[Y6] at a zoom of ${zoom} nothing overflows or is cut, and the text has room`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(size)
    await everywhere(page, async (name) => {
      await sound(page, name)
      if (name === 'reader' || name === 'list of sentences')
        expect(await textInSight(page), `text in sight: ${name}`).toBeGreaterThan(90)
    })
    await page.goto('about:blank')
    await openSameSentence(page)
    await sound(page, 'same sentence')
  })

for (const width of [1280, 390])
  test(`[Y7] with the text spacing of WCAG 1.4.12 nothing overflows or is cut: ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets = [sheet]
      }),
    )
    await everywhere(page, (name) => sound(page, name))
    await page.goto('about:blank')
    await openSameSentence(page)
    await sound(page, 'same sentence')
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`[Y8] forced colours: tags keep their lines, chips their letters, states their outline: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await open(page)
    await page.getByRole('button', { name: 'Open the example' }).click()
    await expect(page.getByRole('article')).toBeVisible()
    await page.keyboard.press('j')
    const found = await page.evaluate(() => {
      const colour = (name: string): string => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.color = name
        const { color } = getComputedStyle(probe)
        probe.remove()
        return color
      }
      const here = document.querySelector('.s[aria-current]')!
      const other = document.querySelector('.s[data-tags]:not([aria-current])')!
      const pressed = document.querySelector('[aria-label="Tag"] [aria-pressed="true"]')!
      const lines = (['claim', 'denial', 'context'] as const).map((tag) =>
        getComputedStyle(other, `::highlight(${tag})`),
      )
      return {
        canvas: colour('Canvas'),
        ink: colour('CanvasText'),
        selected: colour('Highlight'),
        grounds: lines.map(({ backgroundColor }) => backgroundColor),
        inks: lines.map(({ color }) => color),
        styles: lines.map(({ textDecorationStyle }) => textDecorationStyle),
        chip: getComputedStyle(other, '::before').borderTopWidth,
        cursor: getComputedStyle(here).outlineStyle,
        pressed: getComputedStyle(pressed).outlineStyle,
        page: document.querySelector('.btn')
          ? getComputedStyle(document.querySelector('.btn')!).borderTopStyle
          : '',
      }
    })
    expect(found.grounds).toEqual([found.canvas, found.canvas, found.canvas])
    expect(found.inks).toEqual([found.ink, found.ink, found.ink])
    expect(found.canvas).not.toBe(found.selected)
    expect(found.styles).toEqual(['solid', 'double', 'dotted'])
    expect(found.chip).toBe('1px')
    expect([found.cursor, found.pressed, found.page]).toEqual(['solid', 'solid', 'solid'])
    const list = `${new URL(page.url()).hash.split('?')[0]}?view=list`
    await page.goto(`./${list}`)
    const option = page.getByRole('option', { selected: true })
    await expect(option).toHaveCSS('outline-style', 'solid')
  })

test('[Y9] with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await everywhere(page, async (name) => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return (
            transitionDuration.split(', ').some((each) => Number.parseFloat(each) > 0) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(moving, name).toEqual([])
  })
})

/** Controls that a pointer cannot hit within a square of `size` px around their middle; links in a line of text are left out. */
const smallTargets = (page: Page, size: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const half = least / 2 - 1
    return [
      ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea'),
    ].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const { display, visibility } = getComputedStyle(element)
      if (width < 2 || visibility === 'hidden' || display === 'inline' || element.matches('p a'))
        return []
      if (element.closest('.sr') || top < 0 || top + height > innerHeight) return []
      const x = left + width / 2
      const y = top + height / 2
      if (!element.contains(document.elementFromPoint(x, y))) return [] // below something
      const isHit = ([dx, dy]: readonly [number, number]): boolean => {
        const under = document.elementFromPoint(x + dx, y + dy)
        return (
          under !== null &&
          (element.contains(under) || under.closest('label')?.contains(element) === true)
        )
      }
      const edges = [
        [half, 0],
        [-half, 0],
        [0, half],
        [0, -half],
      ] as const
      const isLarge = width >= least - 0.5 && height >= least - 0.5
      return isLarge || edges.every(isHit)
        ? []
        : [
            `${(element.getAttribute('aria-label') ?? element.textContent).trim()}: ${Math.round(width)} × ${Math.round(height)}`,
          ]
    })
  }, size)

test('[Y10] every control is at least 24 px in both directions', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await everywhere(page, async (name) => expect(await smallTargets(page, 24), name).toEqual([]))
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('[Y10] on phones at least 44 px', async ({ page }) => {
    await everywhere(page, async (name) => expect(await smallTargets(page, 44), name).toEqual([]))
  })
})

const hasPdfToText = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('[Y11] on paper there are the article, its tags and its notes, and nothing of the tool', async ({
  page,
}, testInfo) => {
  await open(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const tool of [
    page.getByRole('navigation', { name: 'Case' }),
    page.getByRole('complementary', { name: 'Annotation' }),
    page.getByRole('contentinfo'),
    page.getByRole('group', { name: 'View' }),
    page.getByRole('group', { name: 'Set aside: Advertisement' }),
    page.locator('[data-minimap]'),
  ])
    await expect(tool).toBeHidden()
  const style = await page.evaluate(() => {
    const sentence = document.querySelector('.s[data-tags="denial"]')!
    const line = getComputedStyle(sentence, '::highlight(denial)')
    const chip = getComputedStyle(sentence, '::before')
    return {
      ground: line.backgroundColor,
      line: line.textDecorationStyle,
      chip: [chip.backgroundColor, chip.color, chip.borderTopStyle],
      ink: getComputedStyle(sentence).color,
    }
  })
  expect(style).toEqual({
    ground: 'rgba(0, 0, 0, 0)',
    line: 'double',
    chip: ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'solid'],
    ink: 'rgb(0, 0, 0)',
  })
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const notes = page.locator('section[aria-label="Notes"] li')
  await expect(notes).toHaveCount(8) // five with a note, and three denials that answer a claim without one
  await expect(notes.nth(2)).toHaveText(
    /^Denial, Pavo Lindqvar: "Not a single drone.*Denies claim 1: Karsovia delivered.*The statement itself, by Karsov Wire/,
  )
  await expect(page.locator('.s[data-notes="3"]')).toContainText('Not a single drone')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(notes).toHaveCount(0)
  await expect(page.locator('[data-notes]')).toHaveCount(0)

  const path = testInfo.outputPath('article.pdf')
  await page.pdf({ path, format: 'A4' })
  if (!hasPdfToText()) return
  const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  expect(words).toContain('Karsovia rejects Alverian charge')
  expect(words).toContain('Silence of the alleged buyer.')
  expect(words).toContain('Denies claim 1: Karsovia delivered drones')
  expect(words).not.toMatch(/Boilerplate|Export JSON|all keys|Home \| World/)
})

test('[TX8] hidden characters are told in the panel, and an override turns only its own words', async ({
  page,
}) => {
  await open(page)
  await addArticle(
    page,
    'A plain headline\n\nThe min\u200Bister said \u202Eno and never ended it.\n\nThe next paragraph reads from the left.',
  )
  const panel = page.getByRole('complementary', { name: 'Annotation' })
  await expect(panel).toContainText('2 hidden characters: zero-width space, right-to-left override')
  await page.keyboard.press('c')
  await expectAnnotations(page, 1)
  await page.keyboard.press('j')
  await expect(panel).not.toContainText('hidden')
  await saved(page)
  // Where "Annotations" stands in the rail, and a word of the next paragraph, does not depend on what was pasted.
  const lefts = await page.evaluate(() =>
    [...document.querySelectorAll('.s')].slice(-1).flatMap((sentence) => {
      const range = document.createRange()
      return [0, 20].map((at) => {
        range.setStart(sentence.firstChild!, at)
        range.setEnd(sentence.firstChild!, at + 1)
        return range.getBoundingClientRect().left
      })
    }),
  )
  expect(lefts[0]).toBeLessThan(lefts[1]!)
  await page
    .getByRole('navigation', { name: 'Case' })
    .getByRole('link', { name: /Annotations/ })
    .click()
  const row = page.getByRole('row').filter({ hasText: 'ister said' })
  const cells = await row.evaluate((element) =>
    [...element.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().left),
  )
  expect(cells).toEqual(cells.toSorted((a, b) => a - b))
})

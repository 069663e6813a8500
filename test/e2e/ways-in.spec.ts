// Every way in, with real files made for it, against the production build: what is kept is what was in the file.

import { expect, test, type Page } from 'playwright/test'
import { attachment, mailFile, webArchive } from '../support/files/mail-file.ts'
import { column, pdfFile } from '../support/files/pdf-file.ts'
import { deleted, inserted, paragraph, run, styled, wordFile } from '../support/files/word-file.ts'
import { withPassword, zipFile } from '../support/files/zip-file.ts'
import { encoded, utf8 } from '../support/files/bytes.ts'
import { exported, open, ownArticle, paste, saved, watchConsole } from './support/app.ts'

const HEADLINE = 'Karsovia rejects the charge of Alveria'
const BODY = [
  'Karsovia said on Friday that not one drone had left its ports for Ostrelle this year.',
  'The ministry of Alveria repeated that crates were loaded at Belmar in the night of 2 March.',
]
const WORDS = [HEADLINE, ...BODY]

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} | The Harbour Ledger</title>
  <meta property="og:site_name" content="The Harbour Ledger"><link rel="canonical" href="https://ledger.example/drones"></head>
  <body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>${HEADLINE}</h1>
  ${body}</article><footer>About us</footer></body></html>`

const bodyOf = (): string => BODY.map((words) => `<p>${words}</p>`).join('')

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'note.txt': () => utf8(WORDS.join('\r\n\r\n')),
  'note.md': () => utf8(`# ${HEADLINE}\n\n${BODY.join('\n\n')}\n`),
  'page.html': () => utf8(html(bodyOf())),
  'page.mhtml': () => webArchive('https://ledger.example/drones', html(bodyOf())),
  'mail.eml': () =>
    mailFile({ Subject: HEADLINE, From: 'Mirela Tann <m.tann@ledger.example>' }, [
      { type: 'text/plain; charset=utf-8', content: BODY.join('\n\n') },
    ]),
  'report.pdf': () =>
    pdfFile({ pages: [{ lines: column(WORDS, { x: 60, y: 760, letters: 78, gap: 12 }) }] }),
  'report.docx': () =>
    wordFile({
      body: [styled('Heading1', run(HEADLINE)), ...BODY.map((words) => paragraph(run(words)))],
    }),
}

const asFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
})

const chooseFiles = async (
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> => page.getByLabel('Files to add').setInputFiles([...files])

/** Drops files onto the paste box as a file manager does. */
const dropFiles = async (
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> => {
  const box = page.getByRole('textbox', { name: 'Article text' })
  await box.evaluate(
    (element, all) => {
      const dataTransfer = new DataTransfer()
      for (const { name, bytes } of all)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
      element.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )
}

type Exported = {
  readonly articles: readonly {
    readonly text: string
    readonly url?: string
    readonly intake: {
      readonly kind: string
      readonly filename?: string
      readonly notes?: string[]
    }
    readonly pastedHash: string
  }[]
}

const articlesIn = async (page: Page): Promise<Exported['articles']> =>
  (JSON.parse((await exported(page)).text) as Exported).articles

const expectWords = (text: string): void => {
  const found = text.replaceAll(/\s+/g, ' ')
  for (const words of BODY) expect(found).toContain(words)
}

const report = (page: Page) => page.getByRole('region', { name: /added|not added|here already/ })

for (const [name, make] of Object.entries(FILES))
  test(`[IK2] ${name.split('.')[1]}: a file becomes an article, its words and its origin kept`, async ({
    page,
  }) => {
    const faults = watchConsole(page)
    await open(page)
    await chooseFiles(page, [asFile(name, make())])
    await expect(page.getByRole('article')).toBeVisible({ timeout: 20_000 })
    await saved(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(HEADLINE)
    const [article, ...others] = await articlesIn(page)
    expect(others).toEqual([])
    expectWords(article!.text)
    expect(article!.intake).toMatchObject({ kind: 'file', filename: name })
    expect(faults).toEqual([])
  })

test('[IK2] a zip: every readable entry becomes an article, the others a line with a reason', async ({
  page,
}) => {
  await open(page)
  const plain = zipFile({
    'a/first.txt': utf8(`First report\n\n${BODY[0]}`),
    'b/second.html': utf8(html(bodyOf())),
    'photo.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
    'secret.txt': utf8('Nobody can read this.'),
  })
  await dropFiles(page, [{ name: 'bundle.zip', bytes: withPassword(plain, 'secret.txt') }])
  await expect(report(page)).toContainText('2 articles added', { timeout: 20_000 })
  await expect(report(page)).toContainText('2 not added')
  await expect(report(page)).toContainText(/secret\.txt/)
  await expect(report(page)).toContainText(/password/i)
  await expect(report(page)).toContainText(/photo\.jpg/)
  const articles = await articlesIn(page)
  expect(articles.map(({ intake }) => intake.kind)).toEqual(['drop', 'drop'])
})

test('[IK3] many files at once: one bad file never stops the others, one undo takes all back', async ({
  page,
}) => {
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page
    .getByRole('link', { name: /Articles/ })
    .first()
    .click()
  const files = [
    ...Object.entries(FILES).map(([name, make], i) => ({
      name,
      bytes:
        name === 'note.txt' || name === 'note.md'
          ? utf8(`Report ${i}\n\n${BODY.join('\n\n')}`)
          : make(),
    })),
    { name: 'scan.pdf', bytes: pdfFile({ pages: [{ lines: [], hasPicture: true }] }) },
    { name: 'empty.txt', bytes: new Uint8Array() },
    { name: 'again.txt', bytes: utf8(`Report 0\n\n${BODY.join('\n\n')}`) },
  ]
  await dropFiles(page, files)
  await expect(report(page)).toContainText(/articles added/, { timeout: 30_000 })
  await expect(report(page)).toContainText(/no text layer/)
  await expect(report(page)).toContainText(/empty\.txt/)
  await expect(report(page)).toContainText(/Already in this case/)
  await saved(page)
  expect((await articlesIn(page)).length).toBeGreaterThanOrEqual(4)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(report(page).getByText('no longer in the case').first()).toBeVisible()
  expect(await articlesIn(page)).toHaveLength(1)
})

test('[IK4] a case file among them is looked at before anything is taken', async ({ page }) => {
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  const file = await exported(page)
  await page.goto('./#/')
  await chooseFiles(page, [asFile('case.touchstone.json', utf8(file.text))])
  await expect(page.getByText(/identical|already|nothing new/i).first()).toBeVisible({
    timeout: 20_000,
  })
})

test('[IK5] the same words a second time are not added: open it, or keep both', async ({
  page,
}) => {
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await page
    .getByRole('link', { name: /Articles/ })
    .first()
    .click()
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('You already have this text')
  expect(await articlesIn(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Keep both' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  expect(await articlesIn(page)).toHaveLength(2)
})

test('[IK6] the source of a page is read as the page that it is, or kept as text', async ({
  page,
}) => {
  await open(page)
  await paste(page, { text: html(bodyOf()) })
  await expect(page.getByText(/The source of a page/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  const [article] = await articlesIn(page)
  expectWords(article!.text)
  expect(article!.text).not.toMatch(/<p>|About us/)
  expect(article!.url).toBe('https://ledger.example/drones')
})

test('[IK7] several pastes in a row: each is added, the box stays', async ({ page }) => {
  await open(page)
  for (const [i, words] of BODY.entries()) {
    await paste(page, { text: `Report ${i}\n\n${words}` })
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByText(`Added "Report ${i}"`)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Article text' })).toBeFocused()
  }
  expect(await articlesIn(page)).toHaveLength(2)
})

test('[IK8] what another app shares waits in the paste box, and the address forgets it', async ({
  page,
}) => {
  const query = new URLSearchParams({
    title: HEADLINE,
    text: BODY.join('\n\n'),
    url: 'https://ledger.example/drones',
  })
  await page.goto(`./?share&${query}`)
  const box = page.getByRole('textbox', { name: 'Article text' })
  await expect(box).toHaveValue(WORDS.join('\n\n'))
  expect(page.url()).not.toContain('share')
  await box.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  const [article] = await articlesIn(page)
  expect(article).toMatchObject({ url: 'https://ledger.example/drones', intake: { kind: 'share' } })
})

test('[IK9] hostile files are inert: nothing runs, nothing is asked of the network', async ({
  page,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url())
  })
  await open(page)
  await page.evaluate(() => {
    ;(window as { ran?: boolean }).ran = false
  })
  const attack = `<script>window.ran=true</script><img src="https://pixel.example/p.gif" onerror="window.ran=true">
    <iframe src="https://frame.example/"></iframe><svg onload="window.ran=true"></svg><a href="javascript:window.ran=true">x</a>
    <style>@import url(https://style.example/a.css)</style><meta http-equiv="refresh" content="0;url=https://gone.example/">
    <object data="data:text/html,<script>parent.ran=true</script>"></object><p style="display:none">Hidden words of an attacker.</p>`
  const page1 = html(`${attack}${bodyOf()}`)
  await dropFiles(page, [
    { name: 'page.html', bytes: utf8(page1) },
    {
      name: 'page.mhtml',
      bytes: webArchive('https://ledger.example/other', page1.replace('Friday', 'Monday')),
    },
    {
      name: 'mail.eml',
      bytes: mailFile({ Subject: 'Attack', From: 'x <x@y.example>' }, [
        { type: 'text/html; charset=utf-8', content: `${attack}<p>${BODY[0]} In a mail.</p>` },
        attachment('note.html', 'text/html', html(`${attack}<p>${BODY[1]} Attached to it.</p>`)),
      ]),
    },
    {
      name: 'note.md',
      bytes: utf8(
        `# Attack in Markdown\n\n${attack.replaceAll(/\n +/g, '\n')}\n\n${BODY[0]} In Markdown.\n`,
      ),
    },
  ])
  await expect(report(page)).toContainText(/articles? added/, { timeout: 30_000 })
  const articles = await articlesIn(page)
  expect(articles.length).toBeGreaterThanOrEqual(4)
  for (const { text } of articles) expect(text).not.toMatch(/Hidden words|window\.ran|onerror/)
  expect(
    articles.some(({ intake }) => intake.notes?.some((note) => note.startsWith('hidden:'))),
  ).toBe(true)
  expect(await page.evaluate(() => (window as { ran?: boolean }).ran)).toBe(false)
  expect(foreign).toEqual([])
})

test('[IK10] a wrong encoding is changed, and the file read again as a revision', async ({
  page,
}) => {
  await open(page)
  const text = `Charge rejected\n\nThe café “Belmar” said naïve readers were misled. ${BODY[0]}`
  await chooseFiles(page, [asFile('old.txt', encoded(text, 'windows-1252'))])
  await expect(page.getByRole('article')).toBeVisible()
  await page.getByRole('button', { name: 'Where it comes from' }).click()
  const dialog = page.getByRole('dialog', { name: 'Where it comes from' })
  await expect(dialog).toContainText('windows-1252')
  await dialog.getByLabel('Encoding').selectOption('windows-1251')
  await dialog.getByRole('button', { name: 'Read it again' }).click()
  await expect(page.getByRole('article')).toContainText('cafй')
})

test('[IK11] tracked changes: the accepted words are kept, and the count of the others is said', async ({
  page,
}) => {
  await open(page)
  await chooseFiles(page, [
    asFile(
      'draft.docx',
      wordFile({
        body: [
          paragraph(run(HEADLINE)),
          paragraph(
            run('Karsovia said that '),
            deleted('some'),
            inserted('no'),
            run(' drone had left its ports this year.'),
          ),
        ],
      }),
    ),
  ])
  await expect(page.getByRole('article')).toContainText('no drone had left')
  await page.getByRole('button', { name: 'Where it comes from' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 tracked deletion left out')
})

test('[IK1] what was found in a paste is said before it is added', async ({ page }) => {
  await open(page)
  await paste(page, { text: ownArticle })
  const found = page.getByRole('region', { name: 'What was found in it' })
  await expect(found).toContainText('The Harbour Ledger')
  await expect(found).toContainText('14 March 2031')
  await expect(found).toContainText(/lines set aside: .*copyright/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Set aside: Copyright' })).toBeVisible()
})

test('[IK12] a cancelled reading adds nothing, and the next one works', async ({ page }) => {
  await open(page)
  const lines = (n: number) =>
    column(
      Array.from({ length: 40 }, () => `${n} ${BODY[0]}`),
      { x: 60, y: 800, letters: 78 },
    )
  const long = pdfFile({ pages: Array.from({ length: 400 }, (_, n) => ({ lines: lines(n) })) })
  await chooseFiles(page, [asFile('long.pdf', long)])
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped. Nothing was added.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await chooseFiles(page, [asFile('note.txt', FILES['note.txt']!())])
  await expect(page.getByRole('article')).toBeVisible({ timeout: 20_000 })
  expect(await articlesIn(page)).toHaveLength(1)
})

const longPdf = (): Uint8Array => {
  const lines = (n: number) =>
    column(
      Array.from({ length: 40 }, () => `${n} ${BODY[0]}`),
      { x: 60, y: 800, letters: 78 },
    )
  return pdfFile({ pages: Array.from({ length: 400 }, (_, n) => ({ lines: lines(n) })) })
}

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('[IK13] after one visit every kind is read without a network', async ({ page, context }) => {
    const faults = watchConsole(page)
    await open(page)
    await page.evaluate(async () => {
      const { serviceWorker } = navigator
      if (!serviceWorker.controller)
        await new Promise((done) => {
          serviceWorker.addEventListener('controllerchange', done, { once: true })
        })
    })
    await context.setOffline(true)
    const files = Object.entries(FILES)
    await dropFiles(
      page,
      files.map(([name, make]) => ({ name, bytes: make() })),
    )
    await expect(report(page)).toContainText(/added/, { timeout: 30_000 })
    await expect(report(page)).not.toContainText('not added')
    expect(faults).toEqual([])
  })
})

test('[IK14] where what reads it cannot be loaded, that is said, and nothing is lost', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route('**/assets/page-*.js', (route) => route.abort())
  await open(page)
  await chooseFiles(page, [
    asFile('page.html', utf8(html(bodyOf()))),
    asFile('note.txt', FILES['note.txt']!()),
  ])
  await expect(report(page)).toContainText('1 article added, 1 not added', { timeout: 20_000 })
  await expect(report(page)).toContainText('Reload the page')
  await paste(page, { text: html(bodyOf()) })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Nothing was added')
  await expect(page.getByRole('alert')).toContainText('Reload the page')
  await expect(page.getByRole('textbox', { name: 'Article text' })).toHaveValue(/<h1>/)
  await context.close()
})

test('[IK15] a share takes no words away: what waited in the box comes back, its address is kept', async ({
  page,
}) => {
  await open(page)
  const box = page.getByRole('textbox', { name: 'Article text' })
  await box.fill('Words that nobody has added yet.')
  await page.waitForTimeout(300) // drafts are written within 150 ms
  const query = new URLSearchParams({
    title: HEADLINE,
    text: BODY.join('\n\n'),
    url: 'https://ledger.example/drones',
  })
  await page.goto(`./?share&${query}`)
  await expect(box).toHaveValue(WORDS.join('\n\n'))
  await expect(page.getByText('What was in the box comes back when this is added.')).toBeVisible()
  await page.waitForTimeout(300)
  await page.reload()
  await expect(box).toHaveValue(WORDS.join('\n\n'))
  await box.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  const [article] = await articlesIn(page)
  expect(article).toMatchObject({ url: 'https://ledger.example/drones', intake: { kind: 'share' } })
  await open(page)
  await expect(box).toHaveValue('Words that nobody has added yet.')
})

test('[IK16] who closes the report or cancels the reading can go on with the keyboard', async ({
  page,
}) => {
  await open(page)
  const chooser = page.getByRole('button', { name: 'Choose files' })
  await chooseFiles(page, [asFile('long.pdf', longPdf())])
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(chooser).toBeFocused()
  await chooseFiles(page, [asFile('empty.txt', new Uint8Array())])
  await page.getByRole('button', { name: 'Close the report' }).press('Enter')
  await expect(chooser).toBeFocused()
})

test('[IK17] who goes elsewhere while files are read stays there, and is told', async ({
  page,
}) => {
  await open(page)
  await chooseFiles(page, [asFile('long.pdf', longPdf()), asFile('note.txt', FILES['note.txt']!())])
  await page.goto('./#/storage')
  await expect(page.getByText('2 articles were added.')).toBeVisible({ timeout: 30_000 })
  expect(page.url()).toContain('#/storage')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(report(page)).toContainText('2 articles added')
})

test('[IK18] leaving the page while files are read is asked about', async ({ page }) => {
  await open(page)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.getByRole('textbox', { name: 'Article text' }).press('a') // browsers ask only who has touched the page
  await chooseFiles(page, [asFile('long.pdf', longPdf())])
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await page.reload()
  expect(asked).toHaveLength(1)
})

test('[IK19] what was read once more still comes from its original, and can be read again', async ({
  page,
}) => {
  await open(page)
  const text = `Charge rejected\n\nThe café “Belmar” said naïve readers were misled. ${BODY[0]}`
  await chooseFiles(page, [asFile('old.txt', encoded(text, 'windows-1252'))])
  const again = async (encoding: string): Promise<void> => {
    await page.getByRole('button', { name: 'Where it comes from' }).click()
    await page.getByLabel('Encoding').selectOption(encoding)
    await page.getByRole('button', { name: 'Read it again' }).click()
  }
  const dialog = page.getByRole('dialog', { name: 'Where it comes from' })
  await again('windows-1251')
  await expect(page.getByRole('article')).toContainText('cafй')
  await again('windows-1252')
  await expect(page.getByRole('article')).toContainText('café')
  const articles = await articlesIn(page)
  expect(articles).toHaveLength(3)
  expect(new Set(articles.map(({ pastedHash }) => pastedHash)).size).toBe(1)
  await page.getByRole('button', { name: 'Where it comes from' }).click()
  await expect(dialog).toContainText('Opened as a file')
  await expect(dialog).toContainText('read once more from the original')
  await expect(dialog).not.toContainText('corrected by hand')
  await dialog.getByRole('button', { name: 'Drop it' }).click()
  await dialog.getByRole('button', { name: 'Yes, drop it for good' }).click()
  await expect(dialog).toContainText('The original is not kept on this device.')
  await page.keyboard.press('Escape')

  // A text that a person changed came in by no way but their hands.
  await page.keyboard.press('Control+Shift+e')
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.fill(`${await field.inputValue()} Added by hand.`)
  await page.getByRole('button', { name: /Keep as revision/ }).click()
  await expect(page.getByRole('article')).toContainText('Added by hand.')
  await page.getByRole('button', { name: 'Where it comes from' }).click()
  await expect(dialog).toContainText('Corrected by hand')
  await expect(dialog).not.toContainText('The stored text is what came in')
})

test('[IK29] the remedy of a file that cannot be read is one for files', async ({ page }) => {
  await open(page)
  await chooseFiles(page, [asFile('blank.txt', utf8(' \n\t\n'))])
  await expect(report(page)).toContainText('There is no text in it. Open it in the program')
})

test('[IK30] the focus comes back from the source and from the chain of custody', async ({
  page,
}) => {
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeFocused()
  await page.keyboard.press('Shift+I')
  await expect(page.getByRole('dialog', { name: 'Where it comes from' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeFocused()
  const edit = page.getByRole('button', { name: 'Edit source' })
  await edit.press('Enter')
  await expect(page.getByLabel('Outlet')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
})

test('[AS6] who restores a box with the keyboard goes on in the article', async ({ page }) => {
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  const boxes = page.getByRole('group', { name: /^Set aside/ })
  await expect(page.locator('article:not([aria-busy])')).toBeVisible() // all of them are there
  await expect(boxes.first()).toBeVisible()
  const before = await boxes.count()
  await boxes.first().getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(boxes).toHaveCount(before - 1)
  await expect(page.getByRole('article')).toBeFocused()
})

test('[IK31] a paste over other words is taken back and done again in the box', async ({
  page,
}) => {
  await open(page)
  const box = page.getByRole('textbox', { name: 'Article text' })
  await box.pressSequentially('Typed by hand')
  await box.press('Control+a')
  await paste(page, { text: 'First paste' })
  await expect(box).toHaveValue('First paste')
  await paste(page, { text: ' and second' })
  await expect(box).toHaveValue('First paste and second')
  await box.press('Control+z')
  await expect(box).toHaveValue('First paste')
  await box.press('Control+z')
  await expect(box).toHaveValue('Typed by hand')
  await box.press('Control+Shift+z')
  await box.press('Control+y')
  await expect(box).toHaveValue('First paste and second')
  await box.press('End')
  await box.pressSequentially('!')
  await box.press('Control+z') // the field's own
  await expect(box).toHaveValue('First paste and second')
})

test('[IK32] the draft of the tab that is used outlives a reload, whatever another tab did', async ({
  page,
  context,
}) => {
  await open(page)
  await page.getByRole('textbox', { name: 'Article text' }).fill('A draft of the first tab.')
  await page.waitForTimeout(300) // drafts are written within 150 ms
  const other = await context.newPage()
  await open(other)
  const box = other.getByRole('textbox', { name: 'Article text' })
  await box.fill(ownArticle)
  await box.press('Control+Enter')
  await expect(other.getByRole('article')).toBeVisible()
  await other.waitForTimeout(300)
  await page.bringToFront()
  await page.evaluate(() => dispatchEvent(new FocusEvent('focus'))) // a headless browser has no windows to tell it
  await page.waitForTimeout(300)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Article text' })).toHaveValue(
    'A draft of the first tab.',
  )
})

test('[IK33] what became of the first files has the focus, and on a phone it comes before the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const files = ['One', 'Two', 'Three', 'Four'].map((word) => ({
    name: `${word}.txt`,
    bytes: utf8(`Report ${word}\n\n${word} boats left. ${BODY.join('\n\n')}`),
  }))
  await dropFiles(page, files)
  await expect(report(page)).toContainText('4 articles added')
  await expect(report(page).getByRole('heading')).toBeFocused()
  await expect(report(page)).toBeInViewport()
  await expect(page.locator('[data-article]')).toHaveCount(4)
  const [told, list] = await Promise.all([
    report(page).boundingBox(),
    page.locator('[data-article]').first().boundingBox(),
  ])
  expect(told!.y + told!.height).toBeLessThan(list!.y)
})

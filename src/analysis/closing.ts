// Sentences of the page directly behind the text: who the writers are, and that readers may write. They end the text, so
// they count only behind its last long paragraph.

import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isDeskCredit } from './captions.ts'
import { writersOf, type Frame } from './frame.ts'
import { sharedWords } from './kin.ts'
import { isListItem, type Line } from './lines.ts'

/** Marks such sentences behind the last of the article's own long paragraphs, or right before what ends a page. */
export const markClosing = (frame: Frame, own: readonly boolean[], over: number): void => {
  const { lines, marks, parts, vocabulary } = frame
  // More than these are no writers of one article.
  const writers = writersOf(frame).slice(0, 8)
  let last = Math.min(own.length, over) - 1
  while (last >= 0 && (!own[last] || marks[last] || isClosing(writers, lines[last]!))) last -= 1
  for (let i = frame.first + 1; i < Math.min(last, over); i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.has(i)) continue
    if (startsWithWriter(writers, line) && isPageMark(marks[i + 1])) marks[i] = bio(line)
    else if (
      isCallToWrite(line) &&
      (isPageMark(marks[i + 1]) || isPageMark(marks[i - 1])) &&
      sharedWords(line, vocabulary, line.isStopped) < 2
    )
      marks[i] = writeUs(line)
  }
  for (let i = Math.max(last, frame.first) + 1; i < Math.min(lines.length, over); i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.has(i) || isDeskCredit(line) || line.words.length > 300) continue
    if (line.isStopped && startsWithWriter(writers, line)) marks[i] = bio(line)
    else if (LABELLED.test(line.words)) marks[i] = disclaimer(line)
    else if (isCallToWrite(line) && sharedWords(line, vocabulary, line.isStopped) < 2)
      marks[i] = writeUs(line)
  }
}

/** No box that stands between paragraphs: what the page has at its end. */
const isPageMark = (mark: Mark | null | undefined): boolean =>
  Boolean(mark) &&
  mark?.isWeak !== true &&
  ['comments', 'copyright', 'navigation'].includes(mark?.kind ?? '') &&
  mark?.rule !== 'gallery'

const isCallToWrite = ({ words }: Line): boolean =>
  words.length <= 200 &&
  !isListItem({ words }) &&
  WRITE.test(words) &&
  !isAttributed(words) &&
  !/["“”„«»]/.test(words)

/** Such a sentence is no last paragraph of the text. */
const isClosing = (writers: readonly string[], line: Line): boolean =>
  startsWithWriter(writers, line) || LABELLED.test(line.words) || isCallToWrite(line)

/** `Peregrine Stokes farms, badly, near Little Marl.`: the writer's name, and what the writer does. */
const startsWithWriter = (writers: readonly string[], { words, isStopped }: Line): boolean =>
  isStopped &&
  words.length <= 300 &&
  !/["“”„«»]/.test(words) &&
  writers.some(
    (name) =>
      words.startsWith(`${name} `) &&
      NOW.test(words.slice(name.length + 1)) &&
      !SAYS.test(words.slice(name.length + 1)),
  )

/** A verb of the present: what a writer is or does, not what somebody did. */
const NOW =
  /^(?:\p{Ll}{2,14}s|is|suit|vit|vive|lebt|schreibt|arbeitet|berichtet|est|ist|es|è|écrit|scrive|escribe|woont|schrijft|werkt|travaille|trabaja|lavora|couvre|cubre|segue|sigue)[,\s]/u

/** What people do in articles. */
const SAYS =
  /^(?:said|says|told|tells|asked|asks|added|adds|replied|sagte|sagt|fragte|erklärte|dit|a\s|dijo|dice|ha\s|zei|zegt|had|did|would|could|will|can|and|und|et|y|e)(?!\p{L})/u

/** `Disclaimer: …`. */
const LABELLED =
  /^(?:disclaimer|haftungsausschluss|clause de non-responsabilité|descargo de responsabilidad|aviso de responsabilidad|esclusione di responsabilità)\s?:/iu

/** `Please write to us.`, `Schreiben Sie uns.`, `Send your news and pictures to …`. */
const WRITE =
  /(?<!\p{L})(?:(?:write|email|e-mail|send|tell|contact|report)\s(?:(?!us\b)\p{L}{1,10}\s){0,3}(?:to\s)?us(?!\p{L})|send (?:in )?(?:us )?your|(?:schreiben|melden|mailen|sagen)\ssie\s(?:es\s)?uns|écrivez-nous|dites-le-nous|signalez-le|escríban(?:os|nos)|escríbenos|scrive(?:te|re)ci|scrivici|segnalatecelo|schrijf\sons|mail\sons|laat\shet\sons)(?!\p{L})/iu

const mark = (line: Line, rule: string, says: string): Mark => ({
  kind: 'other',
  rule,
  reason: `"${shortened(line.words)}" ${says}.`,
})
const bio = (line: Line): Mark => mark(line, 'author-bio', 'tells who the writer is')
const disclaimer = (line: Line): Mark =>
  mark(line, 'disclaimer', 'limits what the site answers for')
const writeUs = (line: Line): Mark => mark(line, 'write-us', 'asks readers to write to the page')

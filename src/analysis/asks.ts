// Boxes inside of the text that ask the reader for something: a poll, a click on an advertisement, a gift. No line says so
// alone; the heading or the button, and what stands in one block with it, do.

import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import type { Frame } from './frame.ts'
import { sharedWords } from './kin.ts'
import { isListItem, wordCount, type Line } from './lines.ts'
import { isOnlyOf, tokensOf, wordSet } from './token-patterns.ts'

/** Marks such boxes from line `from` up to line `to`, the second not included. */
export const markAsks = (frame: Frame, from: number, to: number): void => {
  for (let i = from; i < to; i += 1) {
    markPoll(frame, i, to)
    markCard(frame, i, to)
    if (frame.lines[i]!.isApart) markAppeal(frame, i, to)
  }
}

/** A heading such as `UMFRAGE`, a question, options, and mostly a button: `Abstimmen`. */
const markPoll = ({ lines, marks, parts }: Frame, i: number, to: number): void => {
  const question = lines[i + 1]
  if (!isOnlyOf(lines[i]!.words, [POLL], POLL_SMALL, 4) || parts.has(i) || lines[i]!.isStopped)
    return
  if (!question || i + 1 >= to || question.isApart || !/[?؟]$/.test(question.words)) return
  if (question.words.length > 140) return
  let end = i + 2
  while (end < to && end - i <= MOST_OPTIONS && isOption(lines[end]!)) {
    end += 1
    if (isButton(lines[end - 1]!, VOTES)) break
  }
  const isVoted = end > i + 2 && isButton(lines[end - 1]!, VOTES)
  const isClosed = lines[end] === undefined || lines[end]!.isApart
  if (end - i - 2 < 2 || !(isVoted || isClosed)) return
  for (let at = i; at < end; at += 1)
    marks[at] = box(lines[at]!, 'other', 'poll', 'belongs to a poll')
}

const MOST_OPTIONS = 9

const isOption = (line: Line): boolean =>
  !line.isApart &&
  !line.isStopped &&
  !isListItem(line) &&
  wordCount(line) <= 6 &&
  // With its share it is a result that the article tells.
  !/\d\s?%/.test(line.words)

/** What calls itself an advertisement, one title or two, and a button: `Learn More`. */
const markCard = ({ lines, marks }: Frame, i: number, to: number): void => {
  const label = lines[i]!
  const isLabel =
    (marks[i]?.kind === 'advertisement' && wordCount(label) <= 3) ||
    isOnlyOf(label.words, [PAID], PAID_SMALL, 3)
  if (!isLabel || label.isStopped) return
  for (let end = i + 1; end < Math.min(to, i + 4); end += 1) {
    const line = lines[end]!
    if (line.isApart) return
    if (end > i + 1 && isButton(line, ACTIONS)) {
      for (let at = i; at <= end; at += 1)
        marks[at] ??= box(lines[at]!, 'advertisement', 'paid-card', 'belongs to an advertisement')
      return
    }
    if (line.isStopped || wordCount(line) > 14) return
  }
}

/** Two lines or three about money and readers of this page, and a button that asks: `[Chip in]`, `Buy us a tea`. */
const markAppeal = (
  { lines, marks, vocabulary, parts, credits }: Frame,
  i: number,
  to: number,
): void => {
  let end = i + 1
  while (end < to && !lines[end]!.isApart) end += 1
  const button = lines[end - 1]!
  if (end - i < 2 || end - i > 5 || button.isStopped || isListItem(button) || !asks(button)) return
  const classes = new Set<string>()
  let shared = 0
  for (let at = i; at < end - 1; at += 1) {
    const line = lines[at]!
    if (line.words.length > 200 || isAttributed(line.words) || /["“”„«»]/.test(line.words)) return
    if (parts.has(at) || credits.has(at) || line.words.endsWith(':')) return
    shared = Math.max(shared, sharedWords(line, vocabulary, line.isStopped))
    for (const { folded } of tokensOf(line.words))
      for (const [name, set] of APPEAL) if (set.has(folded)) classes.add(name)
  }
  // Sums and years stand in any article: more classes, more words in common.
  if (classes.size < 2 || shared > (classes.size > 2 ? 3 : 1)) return
  for (let at = i; at < end; at += 1)
    marks[at] ??= box(lines[at]!, 'other', 'appeal-box', 'belongs to a box that asks for support')
}

/** `Table of Contents`, and its entries that are counted from 1, above the text. */
export const markContents = ({ lines, marks, headline }: Frame, to: number): void => {
  for (let i = headline + 1; i < to; i += 1) {
    if (!CONTENTS.test(lines[i]!.words)) continue
    let end = i + 1
    while (end < to && lines[end]!.words.startsWith(`${end - i}`) && ENTRY.test(lines[end]!.words))
      end += 1
    if (end - i < 3) continue
    for (let at = i; at < end; at += 1)
      marks[at] ??= box(lines[at]!, 'navigation', 'contents', 'belongs to the table of contents')
  }
}
const CONTENTS =
  /^(?:table of contents|contents|inhalt|inhaltsverzeichnis|sommaire|índice|indice|inhoud|spis treści)(?:\s?[:[(].{0,12})?$/iu
const ENTRY = /^\d{1,2}[.)]?\s\S.{0,90}$/

const asks = (line: Line): boolean => {
  const bare = line.words.replace(/^\[(.*)\]$/, '$1')
  const tokens = tokensOf(bare)
  return (
    tokens.length <= 6 &&
    tokens.length > 0 &&
    (bare !== line.words || ASKS.has(tokens[0]!.folded) || ASKS.has(tokens.at(-1)!.folded))
  )
}

const isButton = (line: Line, words: ReadonlySet<string>): boolean =>
  !line.isStopped && isOnlyOf(line.words, [words], BUTTON_SMALL, 4)

const POLL = wordSet(
  `poll vote survey umfrage abstimmung sondage enquête encuesta votación sondaggio peiling stemming enquete`,
)
const POLL_SMALL =
  wordSet(`reader readers' readers quick our today's opinion the of day des du la de del el il our leser tages
  jour día giorno snap online die der take`)
const VOTES =
  wordSet(`vote submit results abstimmen ergebnis ergebnisse voter résultats votar resultados vota risultati stem
  stemmen abschicken envoyer enviar invia`)
const BUTTON_SMALL =
  wordSet(`now see view show the your more all jetzt zum zur anzeigen ansehen voir les je ver los i vedi nu
  bekijk offer offers today here a quote it angebot hier en plus más di più meer info le la el l das`)
const PAID =
  wordSet(`patrocinado patrocinada sponsorisé sponsorisée gesponsert gesponserd sponsorizzato promocionado
  sponsored promoted paid`)
const PAID_SMALL = wordSet(`contenido contenu contenuto inhalt content post publicación`)
const ACTIONS =
  wordSet(`learn find discover shop book apply install download explore buy get order try entdecken erfahren
  shoppen bestellen savoir découvrir acheter profiter saber descubrir descubre comprar scopri acquista ontdek lees out`)
const ASKS =
  wordSet(`buy treat chip give donate support join become help see get stand subscribe spenden unterstützen
  mitmachen faire donner soutenir devenir adhérer soutenez apoya apoyar dona donar hazte únete sostieni dona abbonati
  diventa steun doneer word fund contribute spende`)
const APPEAL: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'site',
    wordSet(`page site newspaper website magazine seite zeitung magazin journal page site périódico diario sitio web
    giornale sito rivista krant story`),
  ],
  [
    'free',
    wordSet(`free unlimited fewer ads advertising volunteers neighbours independent kostenlos werbefrei ehrenamtlich
    gratuit gratuite indépendant actionnaire publicité bénévoles gratis gratuito independiente publicidad voluntarios
    pubblicità volontari indipendente vrijwilligers advertenties`),
  ],
  [
    'money',
    wordSet(`costs cost paid hosting server funded kept kostet bezahlt server finanziert coûte payé vit serveur
    hébergement cuesta paga vive servidor costa pagato vive server kost betaald`),
  ],
  [
    'readers',
    wordSet(`readers members supporters subscribers leser leserinnen mitglieder lecteurs abonnés membres adhérents
    lectores socios suscriptores lettori soci abbonati lezers leden`),
  ],
]

const box = (line: Line, kind: Mark['kind'], rule: string, says: string): Mark => ({
  kind,
  rule,
  reason: `"${shortened(line.words)}" ${says}.`,
})

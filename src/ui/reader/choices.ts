// What each picker offers, computed when it opens: guesses with their reasons, or the fixed values with what they mean.

import type { Placed } from '../../core/annotation.ts'
import { dayOf, resolveDate, statementDateFrom } from '../../core/dates.ts'
import type { AnnotationDetails, DetailName } from '../../core/details.ts'
import { nameFor, speakersOf } from '../../core/speakers.ts'
import { workbench } from '../../state/app.ts'
import { usedLast } from '../../state/details.ts'
import { dateGuesses, roleGuesses, speakerGuesses, type Ground } from '../../state/guesses.ts'
import type { Reading } from '../../state/reading.ts'
import { DETAIL_NAME, dateInWords, VALUES } from './detail-words.ts'

export type PickedName = Exclude<DetailName, 'note'>
type Value = AnnotationDetails[PickedName]

/** What a picker shows of a choice. */
export type Row = {
  /** Unique in its picker. */
  readonly id: string
  readonly words: string
  readonly hint: string
  /** What stands in the second line while this choice is marked. */
  readonly second: string
  /** The words are those of an article or a claim, and are set like them. */
  readonly isQuoted?: true
}

export type Choice = Row & {
  /** The value to keep; throws `RangeError` with a sentence where the second line makes no sense. */
  readonly value: (second: string) => Value | undefined
}

export type Offer<Each extends Row = Choice> = {
  readonly title: string
  readonly choices: readonly Each[]
  /** Choices that only typing finds. */
  readonly more?: readonly Each[]
  /**
   * The choice that is marked at first: the value that is set, else the one used last, else the top guess. `null` where
   * none may be taken without being pointed at.
   */
  readonly marked: string | null
  /** Words of one's own; absent where only the choices are possible. */
  readonly typed?: (words: string) => Each
  /** They stand behind what they find, and the choice of this id goes where they are. */
  readonly typedLast?: string
  readonly placeholder: string
  /** Digits are part of what is typed here, and choose nothing. */
  readonly digitsAreText?: true
  readonly secondLine?: { readonly label: string; readonly placeholder: string }
}

const MOST = 40 // nobody looks further down a list of guesses; typing finds the rest of the names anyway

/** What can be picked for a detail of this annotation. */
export const offerFor = (name: PickedName, mark: Placed, reading: Reading): Offer => {
  const ground: Ground = { project: workbench().desk.getState().project, reading, mark }
  if (name === 'speaker') return speakerOffer(ground)
  if (name === 'role') return roleOffer(ground)
  if (name === 'statementDate') return dateOffer(ground)
  return fixedOffer(name, mark)
}

const none: Choice = { id: 'none', words: 'Not set', hint: '', second: '', value: () => undefined }

const fixedOffer = (
  name: Exclude<PickedName, 'speaker' | 'role' | 'statementDate'>,
  mark: Placed,
): Offer => {
  const last = usedLast(name)
  const entries = Object.entries(VALUES[name]) as [NonNullable<Value> & string, [string, string]][] // its own keys
  const choices = entries
    .filter(([value]) => name !== 'altTag' || value !== mark.tag)
    .map(([value, [words, hint]]): Choice => ({
      id: value,
      words,
      hint: value === last && !mark[name] ? `As before. ${hint}` : hint,
      second: '',
      value: () => value,
    }))
  const isOffered = choices.some(({ id }) => id === last)
  return {
    title: name === 'altTag' ? 'Alternative tag' : DETAIL_NAME[name],
    choices: [...choices, none],
    marked: mark[name] ?? (isOffered && last ? last : (choices[0]?.id ?? '')),
    placeholder: 'Type to filter',
  }
}

const speakerOffer = (ground: Ground): Offer => {
  const { project, mark } = ground
  const known = speakersOf(project, mark.articleId)
  const choice = (id: string, stated: string, entity: string, hint: string): Choice => ({
    id,
    words: entity || stated,
    hint: entity && stated && stated !== entity ? `“${stated}”, ${hint}` : hint,
    second: entity,
    value: (knownAs) => {
      const name = knownAs.trim().toWellFormed()
      return { ...(stated && { stated }), ...(name && { entity: name }) }
    },
  })
  const guesses = speakerGuesses(ground, usedLast('speaker'))
    .slice(0, MOST)
    .map(({ value: { stated, entity }, why }, i) => choice(`guess-${i}`, stated, entity, why))
  const { stated = '', entity = '' } = mark.speaker ?? {}
  const isSet = stated !== '' || entity !== ''
  const now = choice('now', stated, entity, 'as it is set')
  const others = guesses.filter(({ words }) => !isSet || words !== now.words)
  return {
    title: 'Speaker',
    choices: isSet ? [now, ...others, none] : [...others, none],
    marked: '',
    typed: (words) => choice('typed', words, nameFor(words, known), 'as typed'),
    placeholder: 'Type a name as it is printed',
    secondLine: { label: 'Known as', placeholder: 'No name in the case' },
  }
}

const roleOffer = (ground: Ground): Offer => {
  const { role } = ground.mark
  const choice = (id: string, words: string, hint: string): Choice => ({
    id,
    words,
    hint,
    second: '',
    value: () => words,
  })
  const guesses = roleGuesses(ground)
    .slice(0, MOST)
    .filter(({ value }) => value !== role)
    .map(({ value, why }, i) => choice(`guess-${i}`, value, why))
  return {
    title: 'Role',
    choices: [...(role ? [choice('now', role, 'as it is set')] : []), ...guesses, none],
    marked: '',
    typed: (words) => choice('typed', words, 'as typed'),
    placeholder: 'Type the office as it is printed',
  }
}

const dateOffer = (ground: Ground): Offer => {
  const { project, reading, mark } = ground
  const published = dayOf(project.articles.get(mark.articleId)?.published)
  const choice = (id: string, words: string, resolved: string, why: string): Choice => ({
    id,
    words: words || dateInWords(resolved),
    hint: resolved && words ? `${dateInWords(resolved)}, ${why}` : why,
    second: resolved,
    value: (day) => statementDateFrom(reading.text, words, day),
  })
  const date = mark.statementDate
  const now =
    date && (date.state === 'stated' || date.resolved)
      ? [
          choice(
            'now',
            date.state === 'stated' ? date.stated : '',
            date.resolved ?? '',
            'as it is set',
          ),
        ]
      : []
  const guesses = dateGuesses(ground)
    .filter(({ value }) => value.words !== now[0]?.words)
    .slice(0, MOST)
    .map(({ value: { words, dated }, why }, i) =>
      choice(`guess-${i}`, words, dated?.resolved ?? '', dated ? why : `${why}; no day follows`),
    )
  const notStated: Choice = {
    id: 'not-stated',
    words: 'Not stated',
    hint: 'Looked for; the article does not say when',
    second: '',
    value: (day) => statementDateFrom(reading.text, '', day),
  }
  return {
    title: 'Date of the statement',
    choices: [...now, ...guesses, notStated, none],
    marked: date && now.length === 0 ? 'not-stated' : '',
    typed: (words) => {
      const dated = resolveDate(words, published)
      return choice('typed', words, dated?.resolved ?? '', dated ? 'as typed' : 'no day follows')
    },
    placeholder: 'Words of the article',
    digitsAreText: true,
    secondLine: { label: 'Day', placeholder: 'YYYY-MM-DD' },
  }
}

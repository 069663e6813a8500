// What can be said of an annotation beside its tag. Every value is optional, and each is put where it belongs: words
// of the article get the place at which they stand.

import { placeOfWords } from '../text/whole-words.ts'
import { isPlaced } from './annotation.ts'
import { Refused } from './refused.ts'
import type { Annotation, Speaker, StatedValue, Tag } from './types.ts'

export const DETAILS = [
  'speaker',
  'role',
  'form',
  'responseKind',
  'checkable',
  'contextKind',
  'statementDate',
  'altTag',
  'note',
] as const

export type DetailName = (typeof DETAILS)[number]
export type AnnotationDetails = Partial<Pick<Annotation, DetailName>>

/** Details as they are wished for; `undefined` takes a value away. */
export type WantedDetails = { readonly [K in DetailName]?: AnnotationDetails[K] | undefined }

/** The details of one annotation, without what is not set. */
export const detailsOf = (annotation: Annotation): AnnotationDetails =>
  Object.fromEntries(
    DETAILS.flatMap((name) => (annotation[name] === undefined ? [] : [[name, annotation[name]]])),
  )

/** True where this detail is asked for on annotations of this tag. A value that is there is shown on any tag. */
export const isAskedFor = (name: DetailName, tag: Tag): boolean => {
  if (name === 'responseKind') return tag === 'denial'
  if (name === 'checkable') return tag !== 'denial'
  return name !== 'contextKind' || tag === 'context'
}

/**
 * The details as they can be kept on this annotation: words get their place in the article (`text`, where it is
 * loaded), nearest to the annotation. Throws `Refused` where one of them makes no sense.
 */
export const placedDetails = (
  annotation: Annotation,
  text: string | undefined,
  wanted: WantedDetails,
): WantedDetails => {
  if (wanted.altTag === annotation.tag)
    throw new Refused('The alternative is another tag than the one it has. Nothing was changed.')
  return {
    ...wanted,
    ...(wanted.speaker && { speaker: placedSpeaker(annotation, text, wanted.speaker) }),
    ...(wanted.statementDate && {
      statementDate: placedDate(annotation, text, wanted.statementDate),
    }),
  }
}

/** What a retagged annotation no longer says: values that only its old tag can have. */
export const outgrownBy = (annotation: Annotation, tag: Tag): WantedDetails => {
  if (tag === annotation.tag) return {}
  return {
    ...(annotation.altTag === tag && { altTag: undefined }),
    ...(annotation.contextKind && tag !== 'context' && { contextKind: undefined }),
    ...(annotation.checkable && tag === 'denial' && { checkable: undefined }),
  }
}

const placedSpeaker = (
  annotation: Annotation,
  text: string | undefined,
  wanted: Speaker,
): Speaker | undefined => {
  const { stated, entity } = wanted
  if (!stated && !entity) return undefined
  const { stated: _1, entity: _2, start: _3, end: _4, ...unknown } = annotation.speaker ?? {}
  const place = placeFor(annotation, text, stated, annotation.speaker)
  return { ...unknown, ...(stated && { stated }), ...(entity && { entity }), ...place }
}

const placedDate = (
  annotation: Annotation,
  text: string | undefined,
  wanted: StatedValue,
): StatedValue => {
  if (wanted.state === 'not-stated') return wanted
  const { start: _start, end: _end, ...rest } = wanted
  const before = annotation.statementDate
  const place = placeFor(annotation, text, wanted.stated, before?.state === 'stated' ? before : {})
  if (text !== undefined && !('start' in place) && !text.includes(wanted.stated))
    throw new Refused(
      `“${wanted.stated}” does not stand in the article. Use its words, or give the day.`,
    )
  return { ...rest, ...place }
}

type Stated = {
  readonly stated?: string
  readonly start?: number
  readonly end?: number
}

/** Where these words stand; the same words as before stay where they were. */
const placeFor = (
  annotation: Annotation,
  text: string | undefined,
  words: string | undefined,
  before: Stated | undefined,
): { readonly start?: number; readonly end?: number } => {
  if (!words) return {}
  if (before?.stated === words && before.start !== undefined && before.end !== undefined)
    return { start: before.start, end: before.end }
  if (text === undefined) return {} // not loaded: the words are kept without their place
  return placeOfWords(text, words, isPlaced(annotation) ? annotation : undefined) ?? {}
}

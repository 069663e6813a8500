// The details of an annotation in words: what each value is called, and what it means, in one line for the picker.

import type { DetailName } from '../../core/details.ts'
import type { Annotation } from '../../core/types.ts'
import { shortDate } from '../parts/words.ts'
import { TAG_NAME } from '../parts/TagGlyph.tsx'

type Fixed = 'form' | 'responseKind' | 'checkable' | 'contextKind' | 'altTag'

/** [name, explanation] of every value, in the order of the picker's digits. */
export const VALUES: {
  readonly [K in Fixed]: Readonly<Record<NonNullable<Annotation[K]>, readonly [string, string]>>
} = {
  form: {
    direct: ['Direct quote', 'The words themselves, inside quotation marks'],
    mixed: ['Partly quoted', 'Retold, with some words in quotation marks'],
    indirect: ['Indirect', 'Retold and attributed, without quotation marks'],
    narrator: ['Outlet’s own voice', 'The article says it itself, or reports what was done'],
  },
  responseKind: {
    flat: ['Flat denial', 'Says that it is not so'],
    'flat-by-implication': [
      'Denial by implication',
      'Says that it was invented, or does not exist',
    ],
    partial: ['Partial denial', 'Denies a number, a day or an aim, and is silent on the rest'],
    'non-denial': [
      'Non-denial',
      'Attacks the source, the motive or the tone; it may still be true',
    ],
    'demand-for-evidence': ['Demand for evidence', 'Asks for proof instead of an answer'],
    'counter-accusation': ['Counter-accusation', 'Answers with a charge against the accuser'],
    threat: ['Threat or insult', 'Warns or scolds, without saying whether it is so'],
    justification: ['Justification', 'Says that one had the right to do it'],
    refusal: ['Refusal', 'Declines to comment'],
    silence: ['Silence', 'Was asked and gave no answer'],
    admission: ['Admission', 'Says that it is so'],
    'partial-admission': ['Partial admission', 'Says that a part of it is so'],
  },
  checkable: {
    yes: ['Checkable', 'Evidence could show whether it is true'],
    partly: ['Partly checkable', 'Some of it is a matter of opinion or of the future'],
    no: ['Not checkable', 'A value, a threat, a right or a prediction'],
  },
  contextKind: {
    background: ['Background', 'What one has to know to understand the rest'],
    legal: ['Legal', 'Law, treaty, embargo or court'],
    timeline: ['Timeline', 'What happened when'],
    'source-identity': ['Source identity', 'Who a source is, or why it is not named'],
    'response-status': ['Response status', 'Who answered, declined or did not respond'],
    relation: ['Relation', 'How the parties stand to one another'],
  },
  altTag: {
    claim: [TAG_NAME.claim, 'It could also be read as a claim'],
    denial: [TAG_NAME.denial, 'It could also be read as a denial'],
    context: [TAG_NAME.context, 'It could also be read as context'],
  },
}

/** What a detail is called in its row. */
export const DETAIL_NAME: { readonly [K in Exclude<DetailName, 'note'>]: string } = {
  speaker: 'Speaker',
  role: 'Role',
  form: 'Form',
  responseKind: 'Response',
  checkable: 'Checkable',
  contextKind: 'Kind',
  statementDate: 'Date',
  altTag: 'Alternative',
}

/** The value of a detail in words and, where it helps, the words of the article below it. Empty where it is not set. */
export const wordsOfDetail = (
  mark: Partial<Annotation>,
  name: Exclude<DetailName, 'note'>,
): readonly [string, string?] => {
  switch (name) {
    case 'speaker': {
      const { stated = '', entity = '' } = mark.speaker ?? {}
      return entity && stated !== entity ? [entity, stated] : [entity || stated]
    }
    case 'role':
      return [mark.role ?? '']
    case 'statementDate': {
      const date = mark.statementDate
      if (!date) return ['']
      const day = dateInWords(date.resolved ?? '')
      if (date.state === 'not-stated')
        return day ? [day, 'not stated in the article'] : ['Not stated']
      return day ? [day, date.stated] : [date.stated]
    }
    case 'form':
      return [mark.form ? VALUES.form[mark.form][0] : '']
    case 'responseKind':
      return [mark.responseKind ? VALUES.responseKind[mark.responseKind][0] : '']
    case 'checkable':
      return [mark.checkable ? VALUES.checkable[mark.checkable][0] : '']
    case 'contextKind':
      return [mark.contextKind ? VALUES.contextKind[mark.contextKind][0] : '']
    case 'altTag':
      return [mark.altTag ? VALUES.altTag[mark.altTag][0] : '']
  }
}

/** "14 Mar 2031", "10 Mar to 14 Mar 2031"; months and years stay as they are written. */
export const dateInWords = (iso: string): string => {
  const [from = '', to] = iso.split('/')
  if (to) return `${shortDate(from)} to ${dateInWords(to)}`
  const short = shortDate(from)
  return short === from ? from : `${short} ${from.slice(0, 4)}`
}

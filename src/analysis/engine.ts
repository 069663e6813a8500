// What the analysis worker does with a message: understand it, do it, answer. It holds the texts of one case.

import { compare } from '../text/compared.ts'
import type { Page } from './pages.ts'
import { createDuplicates } from './duplicates.ts'
import { likenessesOf } from './likeness.ts'
import {
  Call,
  Numbered,
  understood,
  type Answer,
  type Answers,
  type Entry,
  type Request,
} from './messages.ts'
import { proposalOf } from './propose.ts'
import { readingResultOf } from './reading/reading-of.ts'
import { trialOf } from './reading/trial.ts'
import { createSearch } from './search.ts'
import { shinglesOf } from './shingles.ts'
import { inOrder, runsOf } from './terms.ts'

export type Engine = {
  /** The answer to any message, a sentence where it is none of the known; `null` where not even its number is told. */
  readonly answerTo: (message: unknown) => Answer | null
}

export const createEngine = (): Engine => {
  let index = emptyIndex()
  let caseId: string | null = null

  const done = (request: Request): Answers[Request['ask']] => {
    switch (request.ask) {
      case 'propose':
        return proposalOf(request.text, request.facts)
      case 'index':
        if (request.caseId !== caseId) index = emptyIndex()
        caseId = request.caseId
        for (const entry of request.entries) index.add(entry)
        return 'done'
      case 'remove':
        for (const id of request.ids) index.remove(id)
        return 'done'
      case 'search':
        return index.search.search(request.query, request.limit)
      case 'like': {
        const page = index.entries.get(request.id)
        return page ? index.like(page, request.id) : []
      }
      case 'like-text':
        return index.like(pageOf(request))
      case 'compare':
        return compare(request.before, request.after, request.wanted)
      case 'read': {
        const { rules, engine, lexicon, suggestions, links } = readingResultOf(request.input)
        return { rules, engine, lexicon, suggestions, links }
      }
      case 'try':
        return trialOf(request.text, request.entry)
      case 'reset':
        index = emptyIndex()
        caseId = null
        return 'done'
    }
  }

  return {
    answerTo: (message) => {
      const asked = understood(Call, message)
      if (!asked) {
        const call = understood(Numbered, message)?.call
        return call === undefined ? null : { kind: 'fault', call, fault: NOT_UNDERSTOOD }
      }
      const { call, request } = asked
      try {
        return { kind: 'answer', call, answer: done(request) }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return { kind: 'fault', call, fault: `The analysis of the text failed: ${reason}` }
      }
    },
  }
}

const NOT_UNDERSTOOD = 'The analysis did not understand what it was asked. Reload the page.'

const pageOf = ({ text, leftOut }: Page): Page => ({ text, leftOut: inOrder(leftOut, text.length) })

/** All that is indexed, with the revision in the place of the words. */
const keyOf = ({ revision, title, outlet, byline, leftOut }: Entry): string =>
  JSON.stringify([revision, title, outlet, byline, leftOut])

const emptyIndex = () => {
  const search = createSearch()
  const duplicates = createDuplicates()
  const entries = new Map<string, Entry>()
  return {
    search,
    entries,
    add: (given: Entry): void => {
      const entry = { ...given, ...pageOf(given) }
      const known = entries.get(entry.id)
      if (known && keyOf(known) === keyOf(entry)) return
      const runs = runsOf(entry.text, entry.leftOut) // read once, for both
      entries.set(entry.id, entry)
      search.index(entry, runs)
      duplicates.add(entry.id, shinglesOf(runs))
    },
    remove: (id: string): void => {
      entries.delete(id)
      search.remove(id)
      duplicates.remove(id)
    },
    like: (page: Page, but?: string) =>
      likenessesOf(page, duplicates, (id) => entries.get(id), but),
  }
}

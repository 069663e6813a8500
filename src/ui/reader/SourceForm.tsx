// The source of an article as fields. What is typed counts as stated where the words stand in the text.

import { useId, useState, type FormEvent } from 'react'
import { titleOf } from '../../core/article.ts'
import type { ArticleWords } from '../../core/plans/article.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, StatedValue } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { describe, discardArticle } from '../../state/articles.ts'
import { describeEvent, eventOf, useEventLabels } from '../../state/events.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './SourceLine.module.css'

const FIELDS = [
  ['title', 'Title', ''],
  ['outlet', 'Outlet', ''],
  ['published', 'Published', '2031-03-14'],
  ['byline', 'Byline', ''],
  ['url', 'URL', 'https://'],
  ['language', 'Language', 'en'],
] as const

type Props = { readonly article: Article; readonly onDone: () => void }

export const SourceForm = ({ article, onDone }: Props) => {
  const eventNow = useDesk(({ project }) => eventOf(project, article.id))
  const labels = useEventLabels()
  const list = useId()
  // What the fields began with: what came from elsewhere since was not typed here.
  const [before] = useState(() => fieldsOf(article))
  const [event] = useState(eventNow)
  const save = async (submitted: FormEvent<HTMLFormElement>): Promise<void> => {
    submitted.preventDefault()
    const form = new FormData(submitted.currentTarget)
    const typed = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const words: Partial<Record<keyof ArticleWords, string>> = {}
    for (const name of [...FIELDS.map(([field]) => field), 'direction'] as const)
      if (typed(name) !== before[name]) words[name] = typed(name)
    if (Object.keys(words).length > 0 && !(await describe(article.id, words))) return
    if (typed('event').trim() !== event && !(await describeEvent(article.id, typed('event'))))
      return
    onDone()
  }
  const leave = ({ key }: { readonly key: string }): void => {
    if (key === 'Escape') onDone()
  }
  return (
    // Escape works in whichever of its fields has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles['form']}
      aria-label="Source"
      onKeyDown={leave}
      onSubmit={(submitted) => void save(submitted)}
    >
      {FIELDS.map(([name, label, hint], i) => (
        <label key={name}>
          {label}
          <input
            className="field"
            name={name}
            defaultValue={before[name]}
            placeholder={hint}
            maxLength={2000}
            autoComplete="off"
            dir="auto"
            ref={i === 1 ? focusOnce : undefined}
          />
        </label>
      ))}
      <label>
        Direction
        <select className="field" name="direction" defaultValue={before.direction}>
          <option value="auto">As each paragraph begins</option>
          <option value="ltr">Left to right</option>
          <option value="rtl">Right to left</option>
        </select>
      </label>
      <label>
        Event
        <input
          className="field"
          name="event"
          defaultValue={event}
          placeholder="What it reports"
          maxLength={2000}
          autoComplete="off"
          dir="auto"
          list={list}
        />
        <datalist id={list}>
          {labels.map((label) => (
            <option key={label} value={label} aria-label={label} />
          ))}
        </datalist>
      </label>
      <div className={styles['actions']}>
        <button type="submit" className="btn primary">
          Save source
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Cancel
        </button>
        <button
          type="button"
          className="btn danger"
          onClick={() => void discardArticle(article.id)}
        >
          <Icon name="bin" /> Remove article
        </button>
      </div>
    </form>
  )
}

const fieldsOf = (article: Article): Readonly<Record<keyof ArticleWords, string>> => ({
  title: article.title ? titleOf(article) : '',
  outlet: wordsOf(article.outlet),
  published: dayOf(article.published),
  byline: wordsOf(article.byline),
  url: article.url ?? '',
  language: article.language ?? '',
  direction: article.direction ?? 'auto',
})

const focusOnce = (field: HTMLInputElement | null): void => field?.focus()

const dayOf = (value: StatedValue | undefined): string => value?.resolved ?? wordsOf(value)

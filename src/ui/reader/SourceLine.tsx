// Where the article comes from, under its title: outlet, date, byline, address; edited in place, asked for never.

import { useState, type FormEvent } from 'react'
import { titleOf } from '../../core/article.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, StatedValue } from '../../core/types.ts'
import { describe, discardArticle } from '../../state/articles.ts'
import { correctHere } from '../../state/revising.ts'
import { useIsEarlier } from '../../state/revisions.ts'
import type { Reading } from '../../state/reading.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { counted } from '../parts/words.ts'
import { useSentencesToCode, useWordCount } from '../../state/progress.ts'
import styles from './SourceLine.module.css'

type Props = { readonly article: Article; readonly reading: Reading }

export const SourceLine = ({ article, reading }: Props) => {
  const [editing, setEditing] = useState(false)
  return editing ? (
    <SourceForm article={article} onDone={() => setEditing(false)} />
  ) : (
    <Facts article={article} reading={reading} onEdit={() => setEditing(true)} />
  )
}

const Facts = ({ article, reading, onEdit }: Props & { readonly onEdit: () => void }) => {
  const sentences = useSentencesToCode(reading)
  const words = useWordCount(reading)
  const published = wordsOf(article.published)
  const byline = wordsOf(article.byline)
  const hint = useHints()
  const isEarlier = useIsEarlier(article.id)
  return (
    <div className={styles['facts']}>
      <b>
        <bdi>{wordsOf(article.outlet) || 'Outlet not stated'}</bdi>
      </b>
      <span>
        <bdi>{[published || 'no date yet', byline].filter(Boolean).join(', ')}</bdi>
      </span>
      {words !== null && sentences && (
        <span className="num">
          {counted(words, 'word')}, {counted(sentences.length, 'sentence')}
        </span>
      )}
      {article.url && <Address url={article.url} />}
      {!isEarlier && (
        <>
          <button type="button" className={styles['edit']} onClick={onEdit}>
            <Icon name="edit" size={15} /> Edit source
          </button>
          <button
            type="button"
            className={styles['edit']}
            {...hint('article.correct')}
            onClick={correctHere}
          >
            <Icon name="edit" size={15} /> Correct the text
          </button>
        </>
      )}
    </div>
  )
}

/** Only web addresses become links; anything else is shown as the text that it is. */
const Address = ({ url }: { readonly url: string }) =>
  /^https?:\/\//i.test(url) ? (
    <a className={styles['address']} href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{url}</bdi>
    </a>
  ) : (
    <span className={styles['address']}>
      <bdi>{url}</bdi>
    </span>
  )

const FIELDS = [
  ['title', 'Title', ''],
  ['outlet', 'Outlet', ''],
  ['published', 'Published', '2031-03-14'],
  ['byline', 'Byline', ''],
  ['url', 'URL', 'https://'],
] as const

type FieldName = (typeof FIELDS)[number][0]

const SourceForm = ({
  article,
  onDone,
}: {
  readonly article: Article
  readonly onDone: () => void
}) => {
  const before: Readonly<Record<FieldName, string>> = {
    title: article.title ? titleOf(article) : '',
    outlet: wordsOf(article.outlet),
    published: dayOf(article.published),
    byline: wordsOf(article.byline),
    url: article.url ?? '',
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const words: Partial<Record<FieldName, string>> = {}
    for (const [name] of FIELDS) {
      const typed = form.get(name)
      if (typeof typed === 'string' && typed !== before[name]) words[name] = typed
    }
    if (Object.keys(words).length === 0 || (await describe(article.id, words))) onDone()
  }
  return (
    <form className={styles['form']} aria-label="Source" onSubmit={(event) => void save(event)}>
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
            onKeyDown={(event) => {
              if (event.key === 'Escape') onDone()
            }}
            ref={i === 1 ? focusOnce : undefined}
          />
        </label>
      ))}
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

const focusOnce = (field: HTMLInputElement | null): void => field?.focus()

const dayOf = (value: StatedValue | undefined): string => value?.resolved ?? wordsOf(value)

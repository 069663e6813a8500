// What narrows the table: words, tags, one article, groups. All of it stands in the address.

import { useEffect, useId, useRef, useState } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { TAGS } from '../../core/schema.ts'
import type { ArticleId, Tag } from '../../core/types.ts'
import { COLUMNS, type Arrangement, type View } from '../../state/row-order.ts'
import type { CaseRows } from '../../state/rows.ts'
import { changeView } from '../../state/table.ts'
import { Icon } from '../parts/Icon.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { counted } from '../parts/words.ts'
import styles from './FilterRow.module.css'

type Props = { readonly all: CaseRows; readonly shown: Arrangement; readonly view: View }

export const FilterRow = ({ all, shown, view }: Props) => (
  <search aria-label="Filters" className={styles['row']}>
    <WordFilter text={view.text} />
    <TagChips tags={view.tags} counts={shown.tagCounts} />
    <ArticleSelect all={all} shown={shown} article={view.article} />
    <select
      aria-label="Group by"
      className={`field ${styles['select']}`}
      value={view.group ?? ''}
      onChange={({ target }) => changeView({ group: GROUPS[target.value] ?? null }, true)}
    >
      <option value="">No groups</option>
      <option value="article">By article</option>
      <option value="tag">By tag</option>
    </select>
    <SortSelect sort={view.sort} />
  </search>
)

const GROUPS: Readonly<Record<string, View['group']>> = { article: 'article', tag: 'tag' }

const WordFilter = ({ text }: { readonly text: string }) => {
  const id = useId()
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  useEffect(() => {
    // The address was changed elsewhere: the Back button, or "Clear filters".
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  return (
    <div className={styles['words']}>
      <Icon name="search" size={16} />
      <label htmlFor={id} className="sr">
        Filter annotations
      </label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder="Filter annotations"
        value={typed}
        onChange={({ target }) => {
          const isFirst = typed === ''
          setTyped(target.value)
          sent.current = target.value
          changeView({ text: target.value }, !isFirst)
        }}
      />
    </div>
  )
}

type ChipsProps = { readonly tags: readonly Tag[]; readonly counts: Arrangement['tagCounts'] }

const TagChips = ({ tags, counts }: ChipsProps) => (
  <fieldset aria-label="Tags" className={styles['chips']}>
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={tags.length === 0}
      onClick={() => changeView({ tags: [] })}
    >
      All <span className="num">{TAGS.reduce((sum, tag) => sum + counts[tag], 0)}</span>
    </button>
    {TAGS.map((tag) => (
      <button
        key={tag}
        type="button"
        className={styles['chip']}
        aria-pressed={tags.includes(tag)}
        onClick={() => changeView({ tags: toggled(tags, tag) })}
      >
        <TagGlyph tag={tag} />
        {TAG_NAME[tag]} <span className="num">{counts[tag]}</span>
      </button>
    ))}
  </fieldset>
)

const toggled = (tags: readonly Tag[], tag: Tag): readonly Tag[] =>
  tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag]

type ArticleProps = Omit<Props, 'view'> & { readonly article: ArticleId | null }

const ArticleSelect = ({ all, shown, article }: ArticleProps) => (
  <select
    aria-label="Article"
    className={`field ${styles['select']}`}
    value={article ?? ''}
    onChange={({ target }) => {
      const part = all.parts.find((each) => each.article.id === target.value)
      changeView({ article: part?.article.id ?? null })
    }}
  >
    <option value="">All articles</option>
    {all.parts.map((part) => (
      <option key={part.article.id} value={part.article.id}>
        {[outletOf(part.article), titleOf(part.article)].filter(Boolean).join(': ')} (
        {shown.articleCounts.get(part.article.id) ?? 0})
      </option>
    ))}
    {article && !all.parts.some((part) => part.article.id === article) && (
      <option value={article}>An article that is gone</option>
    )}
  </select>
)

/** Cards have no heads to press, so a phone sorts here. */
const SortSelect = ({ sort }: Pick<View, 'sort'>) => (
  <select
    aria-label="Sort by"
    className={`field ${styles['select']} phone-only`}
    value={sort ? `${sort.column}${sort.descending ? ' desc' : ''}` : ''}
    onChange={({ target }) => {
      const [name, direction] = target.value.split(' ')
      const column = COLUMNS.find((each) => each === name)
      changeView({ sort: column ? { column, descending: direction === 'desc' } : null }, true)
    }}
  >
    <option value="">Reading order</option>
    {COLUMNS.map((column) => (
      <option key={column} value={column}>
        By {column}
      </option>
    ))}
    {COLUMNS.map((column) => (
      <option key={column} value={`${column} desc`}>
        By {column}, last first
      </option>
    ))}
  </select>
)

/** How many rows there are, in words: "12 of 34 annotations in 5 articles". */
export const inWords = (all: CaseRows, shown: Arrangement): string => {
  const rows = counted(all.rows.length, 'annotation')
  const articles = counted(all.parts.length, 'article')
  const part =
    shown.order.length < all.rows.length ? `${shown.order.length.toLocaleString('en')} of ` : ''
  return `${part}${rows} in ${articles}`
}

// The field that searches the articles of the case, and how many were found.

import { useEffect, useId, useRef } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { warmUp, type Search } from '../../state/finding.ts'
import { session, useSession } from '../../state/session.ts'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import styles from './SearchField.module.css'
import { useSearch } from './useSearch.ts'
import { counted } from './words.ts'

type Props = { readonly query: string; readonly onQuery: (query: string) => void }

/** The screen is usable first. */
const WARM_UP_MS = 1_000

export const SearchField = ({ query, onQuery }: Props) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const found = useSearch(query)
  const isAsked = useSession((state) => state.searchAsked)
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    field.current?.select()
    session.setState({ searchAsked: false })
  }, [isAsked])
  useEffect(() => {
    const timer = setTimeout(warmUp, WARM_UP_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <search className={styles['search']}>
      <div className={styles['box']}>
        <Icon name="search" size={16} />
        <label htmlFor={id} className="sr">
          Search articles
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          className="field"
          dir="auto"
          placeholder="Search articles"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          aria-describedby={`${id}-found`}
          value={query}
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={(event) => {
            if (keyOf(event.nativeEvent) !== 'Escape') return
            event.preventDefault()
            if (query) onQuery('')
            else field.current?.blur() // letters are keys again
          }}
        />
        {!query && (
          <span className={`${styles['key']} wide-only`} aria-hidden="true">
            <Keys of="find" />
          </span>
        )}
      </div>
      <p
        id={`${id}-found`}
        role="status"
        className={`${styles['found']} num`}
        data-fault={found.fault ? '' : undefined}
      >
        {query.trim() && inWords(found)}
      </p>
    </search>
  )
}

/** "3 articles", "No article holds all of these words." */
const inWords = ({ hits, total, isSearching, isFuzzy, fault }: Search): string => {
  if (fault) return fault
  if (!hits) return isSearching ? 'Searching' : ''
  const more = isSearching ? ' so far' : ''
  if (total === 0) return isSearching ? 'Searching' : 'No article holds all of these words.'
  if (isFuzzy)
    return `No article holds these words; ${counted(total, 'holds', 'hold')} similar ones.`
  const part = hits.size < total ? `, the best ${hits.size} are shown` : ''
  return `${counted(total, 'article')}${more}${part}`
}

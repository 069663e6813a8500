// One row that a change touched, in words: an annotation by its tag and quote, anything else by its name.

import type { Touched } from '../../state/changes.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './TouchedRow.module.css'

type Props = {
  readonly touched: Touched
  /** False where the row below names the same article. */
  readonly namesArticle: boolean
}

const NAMES: Readonly<Record<Touched['table'], string>> = {
  cases: 'case',
  articles: 'article',
  texts: 'text',
  people: 'person',
  events: 'event',
  annotations: 'annotation',
  claims: 'claim record',
}
const QUOTE_LIMIT = 110

export const TouchedRow = ({ touched, namesArticle }: Props) => {
  const { table, did, words, tag, tagBefore, article } = touched
  if (!tag)
    return (
      <li>
        {NAMES[table]} {did}: <bdi>{cut(words)}</bdi>
      </li>
    )
  return (
    <li className={styles['annotation']}>
      <TagGlyph tag={tag} />
      <span>
        {did === 'removed' ? 'no longer ' : ''}
        {TAG_NAME[tag].toLowerCase()}
        {tagBefore && ` instead of ${TAG_NAME[tagBefore].toLowerCase()}`}:{' '}
        <bdi className="quoted">{cut(words)}</bdi>
        {article && namesArticle && (
          <span className={styles['article']}>
            <bdi>{article}</bdi>
          </span>
        )}
      </span>
    </li>
  )
}

const cut = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ')
  if (line.length <= QUOTE_LIMIT) return line
  return `${line
    .slice(0, QUOTE_LIMIT)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`
}

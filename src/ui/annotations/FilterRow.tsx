// What narrows the table: words, tags, one article, groups. All of it stands in the address.

import { outletOf, titleOf } from '../../core/article.ts'
import { TAGS } from '../../core/schema.ts'
import type { ArticleId, Tag } from '../../core/types.ts'
import { COLUMNS, type Arrangement, type View } from '../../state/row-order.ts'
import type { CaseRows } from '../../state/rows.ts'
import { changeView } from '../../state/table.ts'
import { Chip, Chips, Filters, FilterSelect, FilterWords } from '../parts/Filters.tsx'
import { toggled } from '../parts/toggled.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { counted } from '../parts/words.ts'

type Props = { readonly all: CaseRows; readonly shown: Arrangement; readonly view: View }

export const FilterRow = ({ all, shown, view }: Props) => (
  <Filters>
    <FilterWords
      label="Filter annotations"
      text={view.text}
      onText={(text, isFirst) => changeView({ text }, !isFirst)}
    />
    <TagChips tags={view.tags} counts={shown.tagCounts} />
    <ArticleSelect all={all} shown={shown} article={view.article} />
    <FilterSelect
      label="Group by"
      value={view.group ?? ''}
      onChoose={(chosen) => changeView({ group: GROUPS[chosen] ?? null }, true)}
    >
      <option value="">No groups</option>
      <option value="article">By article</option>
      <option value="tag">By tag</option>
    </FilterSelect>
    <SortSelect sort={view.sort} />
  </Filters>
)

const GROUPS: Readonly<Record<string, View['group']>> = { article: 'article', tag: 'tag' }

type ChipsProps = { readonly tags: readonly Tag[]; readonly counts: Arrangement['tagCounts'] }

const TagChips = ({ tags, counts }: ChipsProps) => (
  <Chips label="Tags">
    <Chip
      isOn={tags.length === 0}
      count={TAGS.reduce((sum, tag) => sum + counts[tag], 0)}
      onPress={() => changeView({ tags: [] })}
    >
      All
    </Chip>
    {TAGS.map((tag) => (
      <Chip
        key={tag}
        isOn={tags.includes(tag)}
        count={counts[tag]}
        onPress={() => changeView({ tags: toggled(tags, tag) })}
      >
        <TagGlyph tag={tag} />
        {TAG_NAME[tag]}
      </Chip>
    ))}
  </Chips>
)

type ArticleProps = Omit<Props, 'view'> & { readonly article: ArticleId | null }

const ArticleSelect = ({ all, shown, article }: ArticleProps) => (
  <FilterSelect
    label="Article"
    value={article ?? ''}
    onChoose={(chosen) => {
      const part = all.parts.find((each) => each.article.id === chosen)
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
  </FilterSelect>
)

/** Cards have no heads to press, so a phone sorts here. */
const SortSelect = ({ sort }: Pick<View, 'sort'>) => (
  <FilterSelect
    label="Sort by"
    isPhoneOnly
    value={sort ? `${sort.column}${sort.descending ? ' desc' : ''}` : ''}
    onChoose={(chosen) => {
      const [name, direction] = chosen.split(' ')
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
  </FilterSelect>
)

/** How many rows there are, in words: "12 of 34 annotations in 5 articles". */
export const inWords = (all: CaseRows, shown: Arrangement): string => {
  const rows = counted(all.rows.length, 'annotation')
  const articles = counted(all.parts.length, 'article')
  const part =
    shown.order.length < all.rows.length ? `${shown.order.length.toLocaleString('en')} of ` : ''
  return `${part}${rows} in ${articles}`
}

// How the articles are ordered and narrowed.

import {
  SORTS,
  STATUSES,
  type Choices,
  type ListView,
  type Sort,
} from '../../state/article-list.ts'
import styles from './ListTools.module.css'

type Props = {
  readonly view: ListView
  readonly choices: Choices
  /** Whether what was searched stands in order of how well it fits; `null` where nobody searches. */
  readonly isByMatch: boolean | null
  readonly onMatch: (isByMatch: boolean) => void
  readonly onChange: (wish: Partial<ListView>) => void
}

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  mine: 'My order',
  date: 'Date, newest first',
  outlet: 'Outlet',
  title: 'Title',
  coverage: 'Coverage, least first',
  status: 'Status, open first',
  event: 'Event',
  added: 'Last added',
}

const STATUS_NAMES: Readonly<Record<ListView['status'], string>> = {
  all: 'Any status',
  open: 'Open',
  done: 'Done',
}

const MATCH = 'match'
const ALL = 'all'
/** Before a value, so that no outlet is taken for "all". */
const IS = '='

export const ListTools = ({ view, choices, isByMatch, onMatch, onChange }: Props) => (
  <div className={styles['tools']} role="group" aria-label="Order and filters">
    <label className={styles['tool']}>
      <span>Sort by</span>
      <select
        className="field"
        value={isByMatch ? MATCH : view.sort}
        onChange={({ target: { value } }) => {
          onMatch(value === MATCH)
          const sort = SORTS.find((each) => each === value)
          if (sort) onChange({ sort })
        }}
      >
        {isByMatch !== null && <option value={MATCH}>Best match</option>}
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_NAMES[sort]}
          </option>
        ))}
      </select>
    </label>
    <label className={styles['tool']}>
      <span>Status</span>
      <select
        className="field"
        value={view.status}
        onChange={({ target: { value } }) =>
          onChange({ status: STATUSES.find((each) => each === value) ?? 'all' })
        }
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_NAMES[status]}
          </option>
        ))}
      </select>
    </label>
    <Narrowing
      name="Outlet"
      all="Any outlet"
      without="Not stated"
      values={choices.outlets}
      value={view.outlet}
      onChange={(outlet) => onChange({ outlet })}
    />
    <Narrowing
      name="Event"
      all="Any event"
      without="No event"
      values={choices.events}
      value={view.event}
      onChange={(event) => onChange({ event })}
    />
  </div>
)

type NarrowingProps = {
  readonly name: string
  readonly all: string
  readonly without: string
  readonly values: readonly string[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** Nothing to choose from is no choice. */
const Narrowing = ({ name, all, without, values, value, onChange }: NarrowingProps) =>
  values.length > 1 || value !== null ? (
    <label className={styles['tool']}>
      <span>{name}</span>
      <select
        className="field"
        value={value === null ? ALL : IS + value}
        onChange={({ target }) =>
          onChange(target.value === ALL ? null : target.value.slice(IS.length))
        }
      >
        <option value={ALL}>{all}</option>
        {values.map((each) => (
          <option key={each} value={IS + each}>
            {each || without}
          </option>
        ))}
      </select>
    </label>
  ) : null

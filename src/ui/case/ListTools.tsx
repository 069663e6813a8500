// How the articles are ordered and narrowed.

import { useId } from 'react'
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
    <Tool
      name="Sort by"
      value={isByMatch ? MATCH : view.sort}
      options={[
        ...(isByMatch === null ? [] : [[MATCH, 'Best match'] as const]),
        ...SORTS.map((sort) => [sort, SORT_NAMES[sort]] as const),
      ]}
      onChange={(value) => {
        onMatch(value === MATCH)
        const sort = SORTS.find((each) => each === value)
        if (sort) onChange({ sort })
      }}
    />
    <Tool
      name="Status"
      value={view.status}
      options={STATUSES.map((status) => [status, STATUS_NAMES[status]] as const)}
      onChange={(value) => onChange({ status: STATUSES.find((each) => each === value) ?? 'all' })}
    />
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
    <Tool
      name={name}
      value={value === null ? ALL : IS + value}
      options={[[ALL, all], ...values.map((each) => [IS + each, each || without] as const)]}
      onChange={(next) => onChange(next === ALL ? null : next.slice(IS.length))}
    />
  ) : null

type ToolProps = {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}

const Tool = ({ name, value, options, onChange }: ToolProps) => {
  const id = useId()
  return (
    <div className={styles['tool']}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

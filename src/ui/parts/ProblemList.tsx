// What is wrong and where, at most twenty rows of it.

import type { Problem } from '../../core/check.ts'
import styles from './ProblemList.module.css'

type Props = { readonly problems: readonly Problem[] }

const MOST = 20
/** The formats end a long list with such a row. */
const REST = /^and (\d+) more$/

export const ProblemList = ({ problems }: Props) => {
  const last = problems.at(-1)
  const cut = last?.place === 'file' ? Number(REST.exec(last.what)?.[1] ?? 0) : 0
  const rows = cut > 0 ? problems.slice(0, -1) : problems
  const shown = distinct(rows.slice(0, MOST))
  const rest = cut + Math.max(0, rows.length - MOST)
  return (
    <>
      <ul className={styles['list']}>
        {shown.map(({ place, what, times }) => (
          <li key={`${place} ${what}`}>
            <code>
              <bdi>{place}</bdi>
            </code>
            <span>
              <bdi>{what}</bdi>
              {times > 1 && ` (${times} times)`}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles['rest']}>and {rest.toLocaleString('en')} more</p>}
    </>
  )
}

type Row = Problem & { readonly times: number }

const distinct = (problems: readonly Problem[]): readonly Row[] => {
  const rows = new Map<string, Row>()
  for (const problem of problems) {
    const key = `${problem.place} ${problem.what}`
    rows.set(key, { ...problem, times: (rows.get(key)?.times ?? 0) + 1 })
  }
  return [...rows.values()]
}

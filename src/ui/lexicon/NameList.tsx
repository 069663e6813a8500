// The names of the case: how it calls those who speak, the words that stand for them, and how many carry each.

import { useDeferredValue, useMemo, useRef, useEffect } from 'react'
import { usesOf } from '../../core/plans/aliases.ts'
import type { Alias } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import type { LexiconView } from '../../state/lexicon-rows.ts'
import { changeLexiconView, lexiconRouteTo } from '../../state/lexicon-view.ts'
import { fold } from '../../state/rows.ts'
import { hashOf } from '../../state/route.ts'
import { session } from '../../state/session.ts'
import { useSlices } from '../parts/useSlices.ts'
import { counted } from '../parts/words.ts'
import { CueWords } from './CueFacets.tsx'
import { KIND_NAME } from './name-words.ts'
import styles from './NameList.module.css'

export const NameList = ({ view }: { readonly view: LexiconView }) => {
  const names = useDesk((desk) => desk.project.case?.aliases) ?? NONE
  const project = useDeferredValue(useDesk((desk) => desk.project))
  const uses = useMemo(() => usesOf(project), [project])
  const wanted = fold(view.text.trim())
  const shown = useMemo(
    () =>
      names
        .filter((each) =>
          fold([each.canonical, ...(each.variants ?? [])].join('\n')).includes(wanted),
        )
        .toSorted((a, b) => a.canonical.localeCompare(b.canonical, 'en')),
    [names, wanted],
  )
  const drawn = useSlices(shown.length)
  const list = useRef<HTMLUListElement>(null)
  const wasOpen = useRef(view.open)
  useEffect(() => {
    const left = wasOpen.current
    wasOpen.current = view.open
    // The editor was closed: the hands are where they were.
    if (view.open === null && left !== null)
      list.current?.querySelector<HTMLElement>(`[data-name="${CSS.escape(left)}"]`)?.focus()
  }, [view.open])
  if (names.length === 0)
    return (
      <p className={styles['empty']}>
        No names yet. They come with the first speaker that is named in an article, or are added
        here.
      </p>
    )
  return (
    <div className={styles['names']}>
      <search aria-label="Filters">
        <CueWords text={view.text} label="Search names" />
      </search>
      {shown.length === 0 && (
        <p className={styles['none']}>
          <output>No name is like that.</output>{' '}
          <button type="button" className="btn" onClick={() => changeLexiconView({ text: '' })}>
            Clear filters
          </button>
        </p>
      )}
      <ul ref={list} aria-label="Names">
        {shown.slice(0, drawn).map((alias) => (
          <NameLine
            key={alias.canonical}
            alias={alias}
            uses={uses.get(alias.canonical) ?? 0}
            isOpen={alias.canonical === view.open}
          />
        ))}
      </ul>
    </div>
  )
}

const NONE: readonly Alias[] = []

type LineProps = { readonly alias: Alias; readonly uses: number; readonly isOpen: boolean }

const NameLine = ({ alias, uses, isOpen }: LineProps) => {
  const { canonical, kind, jobTitle, variants = [] } = alias
  const to = lexiconRouteTo(session.getState().route, { open: canonical })
  return (
    <li className={styles['line']}>
      <div className={styles['who']}>
        <a
          data-name={canonical}
          className={styles['name']}
          href={to ? hashOf(to) : undefined}
          aria-current={isOpen ? 'true' : undefined}
        >
          <bdi>{canonical}</bdi>
        </a>
        <p className={styles['kind']}>
          {kind ? KIND_NAME[kind] : 'Kind not said'}
          {jobTitle && (
            <>
              {', '}
              <bdi>{jobTitle}</bdi>
            </>
          )}
        </p>
      </div>
      {variants.length > 0 ? (
        <ul aria-label={`Variants of ${canonical}`} className={styles['variants']}>
          {variants.map((words) => (
            <li key={words}>
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['kind']}>No variants</p>
      )}
      <p className={`${styles['uses']} num`}>
        {uses > 0 ? `used ${counted(uses, 'time')}` : 'not used yet'}
      </p>
    </li>
  )
}

// What became of the files that were brought in: one line each, until it is put away.

import { useEffect, useMemo, useRef } from 'react'
import { titleOf } from '../../core/article.ts'
import type { ArticleId, CaseId } from '../../core/types.ts'
import { afterFrame } from '../../dom/after-frame.ts'
import { useDesk } from '../../state/app.ts'
import { offerImport } from '../../state/import-offer.ts'
import { closeReport, useIntake, type ReportLine } from '../../state/intake.ts'
import { hashOf } from '../../state/route.ts'
import { Icon } from './Icon.tsx'
import styles from './Intake.module.css'
import { REPORT_HEADING, reportInWords } from './intake-words.ts'
import { noteInWords } from './note-words.ts'
import { useSlices } from './useSlices.ts'

/** `on`: the case that the box beside it adds to. */
type Props = { readonly on: 'new' | 'open'; readonly onClosed: () => void }

export const IntakeReport = ({ on, onClosed }: Props) => {
  const intake = useIntake()
  const heading = useRef<HTMLHeadingElement>(null)
  const open = useDesk((desk) => desk.project.case?.id)
  useEffect(() => {
    // Once, and never out of words that are being typed. Behind the frame: a long list is laid out anyway.
    if (intake.kind !== 'done' || greeted.has(intake) || !heading.current) return undefined
    return afterFrame(() => {
      greeted.add(intake)
      if (!isTyped(document.activeElement)) heading.current?.focus()
    })
  }, [intake])
  const sorted = useMemo(() => (intake.kind === 'done' ? worstFirst(intake.lines) : []), [intake])
  const drawn = useSlices(sorted.length)
  if (intake.kind !== 'done') return null
  // That of a new case belongs to the screen of that case, which comes next and takes the focus there.
  if (intake.caseId && (on === 'new' || intake.caseId !== open)) return null
  const { lines, caseId } = intake
  return (
    <section className={styles['report']} data-report aria-labelledby={REPORT_HEADING}>
      <div className={styles['head']}>
        <h3 id={REPORT_HEADING} ref={heading} tabIndex={-1}>
          {reportInWords(lines)}
        </h3>
        <button
          type="button"
          className="btn square quiet"
          aria-label="Close the report"
          title="Close the report"
          onClick={() => {
            closeReport()
            onClosed()
          }}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <ul className={styles['lines']}>
        {sorted.slice(0, drawn).map(([line, i]) => (
          <Line key={i} line={line} caseId={caseId} />
        ))}
      </ul>
    </section>
  )
}

/** Reports that had the focus. */
const greeted = new WeakSet<object>()

const isTyped = (element: Element | null): boolean =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  element.value !== ''

const Line = ({ line, caseId }: { readonly line: ReportLine; readonly caseId: CaseId | null }) => (
  <li className={styles['line']} data-kind={line.kind}>
    <span className={styles['mark']}>{MARKS[line.kind]}</span>
    <div>
      <p className={styles['name']}>
        <bdi>{line.name}</bdi>
      </p>
      <What line={line} caseId={caseId} />
    </div>
  </li>
)

const MARKS: Readonly<Record<ReportLine['kind'], string>> = {
  added: 'Added',
  same: 'Known',
  fault: 'Not added',
  project: 'Case file',
}

const What = ({ line, caseId }: { readonly line: ReportLine; readonly caseId: CaseId | null }) => {
  switch (line.kind) {
    case 'fault':
      return <p>{line.reason}</p>
    case 'project':
      return (
        <p>
          It holds a whole case and was not opened yet.{' '}
          <button type="button" className={styles['link']} onClick={() => offerImport(line.file)}>
            See what it would add
          </button>
        </p>
      )
    case 'same':
      return (
        <p>
          Already in this case: <ArticleLink id={line.articleId} caseId={caseId} />
        </p>
      )
    case 'added':
      return (
        <p>
          <ArticleLink id={line.articleId} caseId={caseId} />
          <Notes notes={line.notes} />
        </p>
      )
  }
}

const ArticleLink = ({
  id,
  caseId,
}: {
  readonly id: ArticleId
  readonly caseId: CaseId | null
}) => {
  const title = useDesk((desk) => {
    const article = desk.project.articles.get(id)
    return article ? titleOf(article) : null
  })
  if (!caseId || title === null) return <>no longer in the case</>
  return (
    <a href={hashOf({ screen: 'reader', caseId, articleId: id })}>
      <bdi>{title}</bdi>
    </a>
  )
}

const Notes = ({ notes }: { readonly notes: readonly string[] }) => {
  const words = useMemo(() => notes.flatMap((note) => noteInWords(note) ?? []), [notes])
  return words.length > 0 && <span className={styles['notes']}>{words.join('; ')}</span>
}

/** What needs a look stands first; otherwise the order of the files. */
const worstFirst = (lines: readonly ReportLine[]): readonly (readonly [ReportLine, number])[] =>
  lines
    .map((line, i) => [line, i] as const)
    .sort(([a, i], [b, j]) => RANK[a.kind] - RANK[b.kind] || i - j)

const RANK: Readonly<Record<ReportLine['kind'], number>> = {
  fault: 0,
  project: 1,
  same: 2,
  added: 3,
}

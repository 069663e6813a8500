// The one door: `run` is how anything ever changes. It queues, plans on the current project, writes, and only after
// the commit applies to memory (which paints) and tells the other tabs. What you see is saved.

import type { Change, Edit, Recorded } from '../core/change.ts'
import { introducing } from '../core/plans/case.ts'
import type { Actor } from '../core/plans/annotation.ts'
import { undoing } from '../core/plans/undo.ts'
import { nothing, type Project } from '../core/project.ts'
import { Refused } from '../core/refused.ts'
import type { ArticleId, CaseId, ChangeId, Person } from '../core/types.ts'
import type { Store } from '../storage/database.ts'
import { StaleChange } from '../storage/errors.ts'
import { loadProject } from '../storage/load.ts'
import { newId, now } from './clock.ts'
import { createDesk, type DeskStore, type Lock } from './desk.ts'
import { createMirror } from './mirror.ts'
import type { SaveState } from './save-state.ts'
import { lastRun, plainLabel, without, type UndoStack } from './undo-stack.ts'
import { createWriting, OVERTAKEN } from './writing.ts'

export type Plan = (project: Project, actor: Actor) => readonly Edit[]

export type Outcome =
  | { readonly kind: 'done'; readonly change: Recorded }
  /** The wish was already fulfilled. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-saved'; readonly reason: string }

/** On what a plan works: the open case, another one, or no case yet. */
export type Target = CaseId | 'open' | 'new'

export type How = {
  /** The open case stays on the desk, whichever case is changed. */
  readonly aside?: true
}

export type Workbench = {
  readonly desk: DeskStore
  /** For reading what is not on the desk; only the state floor uses it, and never to write a change. */
  readonly store: Store
  readonly run: (label: string, plan: Plan, on?: Target, how?: How) => Promise<Outcome>
  readonly undo: () => Promise<Outcome>
  readonly redo: () => Promise<Outcome>
  /** Takes one change of the history back, wherever it stands; by another plan than `undoing` where one is given. */
  readonly revert: (
    change: Recorded,
    how?: (project: Project, change: Change) => readonly Edit[],
  ) => Promise<Outcome>
  readonly retry: () => Promise<Outcome>
  /** Lets go of the change that could not be saved. */
  readonly giveUp: () => void
  readonly openCase: (caseId: CaseId) => Promise<boolean>
  readonly openText: (articleId: ArticleId) => Promise<boolean>
  readonly openTexts: () => Promise<Project>
  readonly refreshCases: () => Promise<void>
  readonly receive: (change: Recorded) => Promise<void>
  readonly catchUp: () => Promise<void>
  readonly lock: (reason: Lock) => void
}

export type WorkbenchOptions = {
  readonly store: Store
  readonly person: Person
  /** Tells the other tabs of a committed change. */
  readonly tell: (change: Recorded) => void
}

const MOST_TRIES = 20 // another tab that tags as fast as hands can overtakes a few times
const UNSAVED_BEFORE =
  'Nothing was done: the action before this one is not saved yet. Try that again first.'

export const createWorkbench = ({ store, person, tell }: WorkbenchOptions): Workbench => {
  const desk = createDesk()
  const mirror = createMirror(desk, store)
  const { alive, takeMissing } = mirror
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const enqueue = <T>(job: () => Promise<T>): Promise<T> => {
    const result = queue.then(job)
    queue = result.catch(() => undefined)
    return result
  }

  /** What is true when nothing has failed: saved, unless actions still wait for the disk. */
  const unfailed = (): SaveState => ({ kind: waiting > 0 ? 'saving' : 'saved' })
  const { write, writePending } = createWriting({ desk, store, mirror, tell, unfailed })

  const baseFor = async (on: Target): Promise<Project> => {
    const { project } = desk.getState()
    if (on === 'new') return nothing
    if (on === 'open' || on === project.case?.id) return project
    return (await alive(() => loadProject(store, on)))?.project ?? nothing
  }

  type Job = {
    readonly label: string
    readonly plan: Plan
    readonly on: Target
    readonly actor: Actor
    readonly reverts?: ChangeId
    readonly aside?: true
  }

  const changeFor = (job: Job, base: Project): Change | null => {
    const planned = job.plan(base, job.actor)
    if (planned.length === 0) return null
    const edits = [...introducing(base, person, planned), ...planned]
    const made = edits.find((edit) => edit.table === 'cases')
    const caseId = base.case?.id ?? (made?.id as CaseId | undefined) // the id of a case's row
    if (!caseId) throw new Refused('No case is open. Nothing was changed.')
    return {
      id: newId<ChangeId>(),
      caseId,
      at: job.actor.at,
      by: job.actor.by,
      label: job.label,
      ...(job.reverts ? { reverts: job.reverts } : {}),
      edits,
    }
  }

  /** A change that cannot be taken back leaves the stack, so that it does not block it. */
  const forget = (id: ChangeId): void =>
    desk.setState(({ stack }) => ({ stack: without(stack, id) }))

  const perform = async (job: Job): Promise<Outcome> => {
    const { save, lock } = desk.getState()
    if (lock) return { kind: 'refused', reason: 'This tab can no longer save. Reload it first.' }
    if (save.kind === 'not-saved') {
      const again = await writePending(save.change)
      // Said in words: this wish was not even planned, and must not look as if it had been taken.
      if (again.kind === 'not-saved') return { kind: 'refused', reason: UNSAVED_BEFORE }
    }
    for (let tries = 0; ; tries++) {
      try {
        const base = await baseFor(job.on)
        const change = changeFor(job, base)
        return change ? await write(change, job.aside) : { kind: 'nothing' }
      } catch (error) {
        if (error instanceof Refused) {
          if (job.reverts) forget(job.reverts)
          return { kind: 'refused', reason: error.message }
        }
        if (!(error instanceof StaleChange)) return { kind: 'refused', reason: faultOf(error) }
        if (tries >= MOST_TRIES) return { kind: 'refused', reason: OVERTAKEN }
        await takeMissing()
      }
    }
  }

  /** A job that may write: until it has ended, nothing says "saved". */
  const submit = (job: () => Promise<Outcome>): Promise<Outcome> => {
    waiting++
    if (desk.getState().save.kind === 'saved') desk.setState({ save: unfailed() })
    return enqueue(async () => {
      try {
        return await job()
      } finally {
        waiting--
        if (desk.getState().save.kind === 'saving') desk.setState({ save: unfailed() })
      }
    })
  }

  const actor = (): Actor => ({ at: now(), by: person.id })

  const revertJob = (change: Recorded, verb: string, by = actor(), how = undoing): Job => ({
    label: `${verb}: ${plainLabel(change.label)}`,
    plan: (project) => how(project, change),
    on: change.caseId,
    actor: by,
    reverts: change.id,
  })

  /** Undo or redo of the last of a list, as the list is when it is its turn; of a quick run, all of it at one time. */
  const takeBack = (list: keyof UndoStack, verb: string): Promise<Outcome> =>
    submit(async () => {
      const changes = lastRun(desk.getState().stack[list])
      const by = actor()
      let outcome: Outcome = { kind: 'nothing' }
      for (const change of changes) {
        outcome = await perform(revertJob(change, verb, by))
        if (outcome.kind !== 'done') break
      }
      return outcome
    })

  return {
    desk,
    store,
    run: (label, plan, on = 'open', how = {}) => {
      const job = { label, plan, on, actor: actor(), ...how }
      return submit(() => perform(job))
    },
    undo: () => takeBack('undo', 'Undo'),
    redo: () => takeBack('redo', 'Redo'),
    revert: (change, how) => submit(() => perform(revertJob(change, 'Undo', actor(), how))),
    retry: () =>
      submit(async () => {
        const { save } = desk.getState()
        return save.kind === 'not-saved' ? writePending(save.change) : { kind: 'nothing' }
      }),
    giveUp: () => {
      if (desk.getState().save.kind === 'not-saved') desk.setState({ save: unfailed() })
    },
    openCase: (caseId) => enqueue(() => mirror.openCase(caseId)),
    openText: (articleId) => enqueue(() => mirror.openText(articleId)),
    openTexts: () => enqueue(mirror.openTexts),
    refreshCases: () => enqueue(mirror.refreshCases),
    receive: (change) => enqueue(() => mirror.receive(change)),
    catchUp: () => enqueue(mirror.catchUp),
    lock: (reason) => desk.setState({ lock: reason }),
  }
}

/** A fault that nobody foresaw, as a sentence: an action never vanishes without a word. */
const faultOf = (error: unknown): string =>
  `Nothing was changed: ${error instanceof Error ? error.message : String(error)}`

// The database on the analyst's device: its tables, its version and its guards. Only this floor knows Dexie.

import Dexie, { type Table } from 'dexie'
import type { Recorded } from '../core/change.ts'
import type {
  Annotation,
  Article,
  ArticleText,
  Case,
  Claim,
  Event,
  Person,
  Timestamp,
} from '../core/types.ts'
import { ConnectionLost, DatabaseReplaced, NewerDatabase } from './errors.ts'

export type Kept<Row> = { readonly caseId: string; readonly id: string; readonly row: Row }

/** A case with the counts of what is in it, so that the library needs no other table. */
export type CaseRecord = {
  readonly id: string
  readonly row: Case
  readonly articles: number
  readonly annotations: number
  readonly changedAt: Timestamp
}

/** Up to 64 annotations of one article in one record; see sheets.ts. */
export type Sheet = {
  readonly caseId: string
  readonly articleId: string
  readonly prefix: string
  readonly rows: readonly Annotation[]
}

/** The bytes of an article as they came, under their SHA-256. They are no part of the history. */
export type Original = {
  readonly caseId: string
  /** Lower-case hex; `pastedHash` of the articles that came from these bytes. */
  readonly hash: string
  readonly blob: Blob
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  readonly filename?: string
  readonly at: Timestamp
}

/** Where the history stands. Read inside every transaction: a database that was replaced is noticed there. */
export type Head = {
  readonly key: 'head'
  readonly dbId: string
  readonly seq: number
  readonly chain: string
}

/** The sheets of one article by prefix, all of them; `null` for one whose rows are not known. */
export type KnownSheets = Map<string, readonly Annotation[] | null>

/** What a tab has read or written up to a head; see known.ts. */
export type Known = {
  readonly head: Head
  readonly records: Map<string, CaseRecord>
  readonly sheets: Map<string, KnownSheets>
}

/** Words that are typed but not yet one change. */
export type Draft = { readonly key: string; readonly text: string; readonly at: Timestamp }

export const DATABASE_NAME = 'touchstone'

/** What the tables of each version are; a later one names only what it adds. Nothing is ever renamed or taken away. */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    cases: 'id',
    people: '[caseId+id]',
    events: '[caseId+id]',
    articles: '[caseId+id]',
    texts: '[caseId+id]',
    sheets: '[caseId+articleId+prefix]',
    claims: '[caseId+id]',
    history: 'seq, &id, [caseId+seq]',
    drafts: 'key',
    meta: 'key',
  },
  // Originals; and what was removed is found by what was done.
  { originals: '[caseId+hash]', history: 'seq, &id, [caseId+seq], [caseId+label]' },
]

export type StoreEvents = {
  /** The connection is gone and will not come back by itself. */
  readonly onLost: (reason: 'updated-elsewhere' | 'deleted-elsewhere' | 'connection-lost') => void
  /** Another tab keeps an older version open. */
  readonly onBlocked: () => void
}

export type StoreOptions = {
  readonly name?: string
  /** A fresh UUID; used only when the database is made now. */
  readonly newId: () => string
  readonly events: StoreEvents
  /** Another IndexedDB than the browser's, for tests in Node. */
  readonly idb?: {
    readonly indexedDB: IDBFactory
    readonly IDBKeyRange: typeof globalThis.IDBKeyRange
  }
}

export class Store extends Dexie {
  declare cases: Table<CaseRecord, string>
  declare people: Table<Kept<Person>, [string, string]>
  declare events: Table<Kept<Event>, [string, string]>
  declare articles: Table<Kept<Article>, [string, string]>
  declare texts: Table<Kept<ArticleText>, [string, string]>
  declare sheets: Table<Sheet, [string, string, string]>
  declare claims: Table<Kept<Claim>, [string, string]>
  declare history: Table<Recorded, number>
  declare drafts: Table<Draft, string>
  declare originals: Table<Original, [string, string]>
  declare meta: Table<Head, string>

  /** How far this tab has seen the history. */
  seen: Pick<Head, 'dbId' | 'seq'> = { dbId: '', seq: 0 }
  /** What is stored, as far as this tab has read or written it; `null` where nothing is sure. */
  known: Known | null = null
  closingOnPurpose = false

  constructor(options: StoreOptions) {
    // Strict in every engine, despite the option's name: "Saved" must survive a power cut. And never reopened by
    // itself: old code would write into a newer database, or into an empty one that the browser just made.
    super(options.name ?? DATABASE_NAME, {
      ...options.idb,
      chromeTransactionDurability: 'strict',
      autoOpen: false,
    })
    for (const [i, tables] of VERSIONS.entries()) this.version(i + 1).stores(tables)
    this.on('populate', (transaction) => {
      void transaction.table('meta').add({ key: 'head', dbId: options.newId(), seq: 0, chain: '' })
    })
  }
}

/**
 * Opens the database and sets its guards. Throws `NewerDatabase` when a newer version of the app has upgraded it,
 * `ConnectionLost` when it has no head (its rows were removed by somebody else).
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const store = new Store(options)
  store.on('versionchange', (event) => {
    store.closingOnPurpose = true
    store.close({ disableAutoOpen: true })
    options.events.onLost(event.newVersion ? 'updated-elsewhere' : 'deleted-elsewhere')
    return false // Dexie's own handler would allow reopening
  })
  store.on('close', () => {
    if (!store.closingOnPurpose) options.events.onLost('connection-lost')
  })
  store.on('blocked', () => {
    if (!store.closingOnPurpose) options.events.onBlocked()
  })
  await connect(store)
  const head = await store.meta.get('head')
  if (!head) throw new ConnectionLost('the database has no head')
  store.seen = { dbId: head.dbId, seq: head.seq }
  return store
}

/** Opens a (new) connection. Dexie opens newer databases without a word; this refuses them. */
export const connect = async (store: Store): Promise<void> => {
  await store.open()
  if (isNewer(store)) {
    closeStore(store)
    throw new NewerDatabase()
  }
}

/** Opens a new connection in the place of a dead one. Throws `DatabaseReplaced` when it leads to another database. */
export const reconnect = async (store: Store): Promise<void> => {
  store.close({ disableAutoOpen: true })
  await connect(store)
  await headOf(store)
}

/** Where the history stands, in the database that this tab opened and in no other. Throws `DatabaseReplaced`. */
export const headOf = async (store: Store): Promise<Head> => {
  const head = await store.meta.get('head')
  if (!head || head.dbId !== store.seen.dbId || head.seq < store.seen.seq)
    throw new DatabaseReplaced()
  return head
}

/** True when a newer version of the app has upgraded the database that is open. Dexie version n is 10n in IndexedDB. */
export const isNewer = (store: Store): boolean =>
  store.backendDB().version > Math.round(store.verno * 10)

/** Closes the connection for good. */
export const closeStore = (store: Store): void => {
  store.closingOnPurpose = true
  store.close({ disableAutoOpen: true })
}

/** All keys of one case in a table whose primary key begins with `caseId`. */
export const ofCase = <Row, Key>(table: Table<Row, Key>, caseId: string, ...more: string[]) =>
  table
    .where(':id')
    .between([caseId, ...more, Dexie.minKey], [caseId, ...more, Dexie.maxKey], true, true)

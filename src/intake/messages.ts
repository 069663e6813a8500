// What the page and the reading worker say to each other. The worker has read foreign bytes, so what it answers
// is checked before anybody believes it.

import * as v from 'valibot'

const maybe = v.exactOptional
const fact = v.pipe(v.object({ value: v.string(), via: v.string() }), v.readonly())
const facts = v.pipe(
  v.object({
    title: maybe(fact),
    outlet: maybe(fact),
    byline: maybe(fact),
    published: maybe(fact),
    updated: maybe(fact),
    url: maybe(fact),
    archiveUrl: maybe(fact),
    language: maybe(fact),
    direction: maybe(fact),
  }),
  v.readonly(),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const origin = {
  /** As it was given; an entry of an archive or mail is “archive.zip › entry.txt”. Never a path. */
  name: v.string(),
  mediaType: v.string(),
  /** The encoding that was used, by its WHATWG name; absent where a file says itself what its letters are. */
  encoding: maybe(v.string()),
  /** Machine-readable, `name:count` or `name:value`. */
  notes: v.pipe(v.array(v.string()), v.readonly()),
  facts,
  /** SHA-256 of the bytes, in lower-case hex. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** In bytes. */
  size: count,
}

const fileRead = v.variant('kind', [
  /** Words as they are in the file: not trimmed, line ends as they came. */
  v.object({ kind: v.literal('text'), ...origin, text: v.string() }),
  /** HTML, as hostile as any; a whole page has things around its article, a fragment has not. */
  v.object({ kind: v.literal('html'), ...origin, html: v.string(), isWholePage: v.boolean() }),
  /** A file of this program. */
  v.object({ kind: v.literal('project'), name: v.string(), size: count }),
  /** What is wrong and what helps, in plain sentences. */
  v.object({ kind: v.literal('fault'), name: v.string(), reason: v.string() }),
])

/** One result of reading. */
export type FileRead = Readonly<v.InferOutput<typeof fileRead>>

const request = v.object({
  id: count,
  file: v.blob(),
  name: v.string(),
  encoding: maybe(v.string()),
})

/** Read this file; every answer carries the same id. */
export type Request = Readonly<v.InferOutput<typeof request>>

const reply = v.variant('say', [
  v.object({ say: v.literal('result'), id: count, result: fileRead, bytes: v.nullable(v.blob()) }),
  v.object({ say: v.literal('progress'), id: count, done: count, total: count }),
  v.object({ say: v.literal('done'), id: count }),
])

export type Reply = Readonly<v.InferOutput<typeof reply>>

/** The request in a message, or null where it is none. */
export const requestIn = (message: unknown): Request | null => valid(request, message)

/** The reply in a message, or null where it is none. */
export const replyIn = (message: unknown): Reply | null => valid(reply, message)

const valid = <const S extends v.GenericSchema>(
  schema: S,
  message: unknown,
): v.InferOutput<S> | null => {
  const result = v.safeParse(schema, message)
  return result.success ? result.output : null
}

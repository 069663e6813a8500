// The fictional stories, where they lie beside the checkout. Reads files: for tests in Node only.

import { existsSync, readFileSync } from 'node:fs'

const examples = new URL('../../../shared/examples/', import.meta.url)

/** False where the fictional stories are not beside the checkout; the tests on them are skipped then, and say so. */
export const hasStories = existsSync(examples)
if (!hasStories) console.info('Skipped: the stories of ../shared/examples are not on this machine.')

/** The text of one of the fictional stories, by file name. */
export const story = (name: string): string => readFileSync(new URL(name, examples), 'utf8')

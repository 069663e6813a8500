// Kinds of names in plain words.

import type { Alias } from '../../core/types.ts'

export type NameKind = NonNullable<Alias['kind']>

export const KIND_NAME: Readonly<Record<NameKind, string>> = {
  Person: 'Person',
  Organization: 'Organisation or state',
  Unnamed: 'Source without a name',
  Document: 'Document',
}

export const NAME_KINDS: readonly NameKind[] = ['Person', 'Organization', 'Unnamed', 'Document']

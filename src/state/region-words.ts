// The kinds of regions in words, one word for one thing.

import type { Region } from '../core/types.ts'

const NAMES: Readonly<Record<Region['kind'], string>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'date line',
  caption: 'caption',
  navigation: 'navigation',
  advertisement: 'advertisement',
  related: 'related links',
  newsletter: 'newsletter',
  share: 'share bar',
  comments: 'comments',
  cookie: 'cookie notice',
  copyright: 'copyright',
  other: 'boilerplate',
}

/** "comments", "cookie notice"; in small letters, for the middle of a sentence. */
export const regionName = (kind: Region['kind']): string => NAMES[kind]

/** "Comments", "Cookie notice"; as a label. */
export const regionLabel = (kind: Region['kind']): string =>
  NAMES[kind].charAt(0).toUpperCase() + NAMES[kind].slice(1)

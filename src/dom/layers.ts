// Our names in `CSS.highlights`. Highlights of others, an extension for example, are never touched.

import type { Tag } from '../core/types.ts'

/**
 * `suggested-…` is proposed and no annotation, `cue` the words because of which, `unsure` a place to be checked, `active`
 * the shown annotation, `picked` a multi-selection, `preview` the live selection.
 */
export type Layer = Tag | `suggested-${Tag}` | 'cue' | 'unsure' | 'active' | 'picked' | 'preview'

// Where highlights overlap, the later number is painted above.
const PRIORITY: Readonly<Record<Layer, number>> = {
  'suggested-denial': -3,
  'suggested-claim': -2,
  'suggested-context': -1,
  cue: 0,
  denial: 1,
  claim: 2,
  context: 3,
  unsure: 4,
  active: 5,
  picked: 6,
  preview: 7,
}

export type Layers = {
  readonly add: (layer: Layer, range: StaticRange) => void
  readonly delete: (layer: Layer, range: StaticRange) => void
  readonly clear: (layer: Layer) => void
  readonly destroy: () => void
}

/** Registers the layers; where the browser has no highlights nothing is painted and nothing fails. */
export const createLayers = (): Layers => {
  const layers = new Map<Layer, Highlight>()
  if (typeof Highlight !== 'undefined' && 'highlights' in CSS) {
    for (const [name, priority] of Object.entries(PRIORITY) as [Layer, number][]) {
      const layer = new Highlight()
      layer.priority = priority
      layers.set(name, layer)
      CSS.highlights.set(name, layer)
    }
  }
  return {
    add: (name, range) => layers.get(name)?.add(range),
    delete: (name, range) => layers.get(name)?.delete(range),
    clear: (name) => layers.get(name)?.clear(),
    destroy: () => {
      for (const [name, layer] of layers)
        if (CSS.highlights.get(name) === layer) CSS.highlights.delete(name)
    },
  }
}

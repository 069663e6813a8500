// The fields of a cue that are more than one control: its tier, and how its pattern is written.

import { useId } from 'react'
import type { LexiconEntry } from '../../core/types.ts'
import type { Wish } from '../../state/cue-drafts.ts'
import { STANDINGS, type Standing } from '../../state/lexicon-rows.ts'
import { STANDING_DOES, STANDING_NAME } from './cue-words.ts'
import { TierBars } from './CueGlyph.tsx'
import styles from './Panel.module.css'

type TiersProps = {
  readonly draft: LexiconEntry
  readonly onChange: (wish: Wish) => void
}

export const Tiers = ({ draft, onChange }: TiersProps) => {
  const name = useId()
  const standing: Standing = draft.off ? 'off' : draft.tier
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['label']}>Tier</legend>
      <div className={styles['choices']}>
        {STANDINGS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === standing}
              onChange={() =>
                onChange(each === 'off' ? { off: true } : { tier: each, off: undefined })
              }
            />
            <TierBars of={each} />
            <b>{STANDING_NAME[each]}</b>
            <small>{STANDING_DOES[each]}</small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const Signs = ({ id }: { readonly id: string }) => (
  <details className={styles['signs']}>
    <summary>How a pattern is written</summary>
    <dl id={id}>
      <dt>deny|denies</dt>
      <dd>one word or the other</dd>
      <dt>refut*</dt>
      <dd>every word that begins so</dd>
      <dt>not?</dt>
      <dd>a word that may be missing</dd>
      <dt>call * fake</dt>
      <dd>up to four words of any kind between</dd>
      <dt>#</dt>
      <dd>a number</dd>
    </dl>
  </details>
)

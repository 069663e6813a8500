// Which claims the annotation that is shown is about: those it is linked to, the likeliest others, and the picker of
// all. Nothing is linked before somebody says so.

import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { Placed } from '../../core/annotation.ts'
import type { Claim } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { claimsFor } from '../../state/claim-candidates.ts'
import { CLAIM_QUESTION } from '../../state/claim-words.ts'
import { claimsNumbered, link, unlink } from '../../state/linking.ts'
import { openPicker } from '../../state/picking.ts'
import type { Reading } from '../../state/reading.ts'
import { say, session, useSession } from '../../state/session.ts'
import { shortened } from '../../text/shortened.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import styles from './Claims.module.css'
import { claimOffer } from './claim-choices.ts'
import { Picker } from './Picker.tsx'
import { toText } from './to-text.ts'
import { useLikelyClaims } from './useLikelyClaims.ts'

type Props = { readonly mark: Placed; readonly reading: Reading }

export const Claims = memo(({ mark, reading }: Props) => {
  const project = useDesk((desk) => desk.project)
  const linked = claimsNumbered(project, mark)
  const isOpen = useSession(({ picking }) => picking?.name === 'claim' && picking.id === mark.id)
  const hint = useHints()
  return (
    <section className={styles['section']} aria-labelledby="claims-of-mark">
      <header>
        <h3 id="claims-of-mark">{CLAIM_QUESTION[mark.tag]}</h3>
        <button
          type="button"
          className={styles['link']}
          data-claims=""
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          {...hint('claim.link')}
          onClick={({ detail }) =>
            openPicker({ name: 'claim', id: mark.id, back: detail === 0 ? 'row' : 'text' })
          }
        >
          {linked.length > 0 ? 'Another' : 'Choose'}
          <span aria-hidden="true">
            <Keys of="claim.link" />
          </span>
        </button>
      </header>
      {linked.length > 0 ? (
        <ul className={styles['linked']} aria-label="Linked claims">
          {linked.map(([number, claim]) => (
            <Linked key={claim.id} mark={mark} claim={claim} number={number} />
          ))}
        </ul>
      ) : (
        <Likely key={mark.id} mark={mark} reading={reading} />
      )}
      {isOpen && <ClaimPicker mark={mark} reading={reading} />}
    </section>
  )
})

type LinkedProps = { readonly mark: Placed; readonly claim: Claim; readonly number: number }

const Linked = ({ mark, claim, number }: LinkedProps) => {
  const claimant = claim.claimant?.entity ?? claim.claimant?.stated
  return (
    <li>
      <span>
        <bdi className="quoted">{shortened(claim.statement, 160)}</bdi>
        <small>
          Claim {number}
          {claimant && (
            <>
              , <bdi>{claimant}</bdi>
            </>
          )}
        </small>
      </span>
      <button
        type="button"
        className="btn quiet square"
        title="Unlink"
        aria-label={`Unlink from “${shortened(claim.statement, 60)}”`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={({ detail }) => {
          void unlink(mark, claim.id)
          if (detail === 0) toText() // the button goes with the link
        }}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  )
}

/** As many as can be taken in at a glance; the picker has the rest. */
const MOST_LIKELY = 3

const Likely = ({ mark, reading }: Props) => {
  const offers = useLikelyClaims(mark, reading).slice(0, MOST_LIKELY)
  const hint = useHints()
  if (offers.length === 0) return null
  return (
    <ul className={styles['likely']} aria-label="Likeliest claims">
      {offers.map((offer, i) => (
        <li key={offer.key}>
          <button
            type="button"
            {...(i === 0 ? hint('claim.link-first') : {})}
            onPointerDown={(event) => event.preventDefault()}
            onClick={({ detail }) => {
              void link(mark, offer.claim)
              if (detail === 0) toText()
            }}
          >
            <span>
              <bdi className="quoted">{shortened(offer.words, 110)}</bdi>
              {offer.why && (
                <small>
                  <bdi>{offer.why}</bdi>
                </small>
              )}
              {offer.whose && (
                <small>
                  <bdi>{offer.whose}</bdi>
                </small>
              )}
            </span>
            {i === 0 && (
              <span aria-hidden="true">
                <Keys of="claim.link-first" />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

const ClaimPicker = ({ mark, reading }: Props) => {
  // Made once: another tab's change must not move the choices under the finger.
  const [offer] = useState(() =>
    claimOffer(mark, claimsFor(workbench().desk.getState().project, reading, mark)),
  )
  const [back] = useState(() => session.getState().picking?.back)
  const isThere = useRef(true)
  const { id } = mark
  const close = useCallback((): void => {
    const { picking } = session.getState()
    if (picking?.name === 'claim' && picking.id === id) session.setState({ picking: null })
  }, [id])
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
      close()
    }
  }, [close])
  return (
    <Picker
      offer={offer}
      anchor={opener}
      save={(choice) => {
        const { claim } = choice
        if (!claim) return NO_WORDS[mark.tag === 'denial' ? 'denial' : 'context']
        return link(mark, claim).then((reason) => {
          if (reason !== null && !isThere.current) say(reason, { tone: 'problem' })
          return reason
        })
      }}
      goBack={() => (back === 'row' ? opener()?.focus({ preventScroll: true }) : void toText())}
      close={close}
    />
  )
}

/** The words of a denial are not what it denies. */
const NO_WORDS = {
  denial: 'Type what is denied, such as “The port sold the cranes”, then choose New claim.',
  context: 'Type the claim that this is about, then choose New claim.',
} as const

const opener = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-claims]')

// The end of everything on this device; asked for with a typed word, because it has no undo.

import { eraseEverything } from '../../state/storage-panel.ts'
import styles from './StorageScreen.module.css'
import { TypedConsent } from './TypedConsent.tsx'

export const EraseEverything = () => (
  <section className="card" aria-labelledby="erase-heading">
    <h2 id="erase-heading">Erase everything</h2>
    <p className={styles['text']}>
      Removes all cases, the history, the bin, the settings and the offline copy of the app from
      this browser.
    </p>
    <TypedConsent
      button="Erase everything"
      heading="Erase everything on this device"
      label="Type the word erase"
      word="erase"
      onConsent={async () => {
        await eraseEverything()
        return false // it reloads; where something failed the reason is said
      }}
    >
      All cases with their texts, annotations and history are removed from this browser. There is no
      undo. Files that you exported are not touched.
    </TypedConsent>
  </section>
)

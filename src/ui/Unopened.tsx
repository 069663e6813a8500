// What is shown when the data of this device cannot be opened: what happened, what is safe, what to do.

import type { Opened } from '../state/open.ts'

type Props = { readonly why: Exclude<Opened, { kind: 'ready' }> }

export const Unopened = ({ why }: Props) => (
  <main className="page" ref={() => void (document.documentElement.dataset['ready'] = 'true')}>
    {why.kind === 'newer' ? (
      <>
        <h1>A newer Touchstone has your data</h1>
        <p className="lead">
          Another tab runs a newer version and has brought the data on this device up to date. This
          older version changes nothing. Reload to get the newer one.
        </p>
      </>
    ) : (
      <>
        <h1>This window cannot store data</h1>
        <p className="lead">
          Touchstone keeps everything in the storage of your browser, and the browser does not give
          any here. Private windows and blocked site data are the usual reasons. Nothing was
          changed.
        </p>
        <p className="lead">
          The browser says: <bdi>{why.reason}</bdi>
        </p>
      </>
    )}
    <button type="button" className="btn primary" onClick={() => location.reload()}>
      Try again
    </button>
  </main>
)

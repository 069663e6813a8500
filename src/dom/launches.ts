// How the installed app is started with something in its hands: files that the system opens with it, or a share. Both
// come through the launch queue of the browser, or in the address where the app was not open yet.

/** What another app shared; empty where it said nothing. */
export type Shared = { readonly title: string; readonly text: string; readonly url: string }

type LaunchParams = {
  readonly files?: readonly FileSystemFileHandle[]
  readonly targetURL?: string
}

// TypeScript's DOM library does not know the Launch Handler API yet.
type LaunchQueue = { setConsumer(consumer: (params: LaunchParams) => void): void }

export type Launches = {
  readonly onFiles: (files: readonly File[]) => void
  readonly onShare: (shared: Shared) => void
}

/** Takes what this page was started with, once, and whatever comes while it is open. */
export const listenToLaunches = ({ onFiles, onShare }: Launches): void => {
  const here = sharedIn(location.href)
  if (here || new URL(location.href).searchParams.has('open')) {
    // Not to be taken again on a reload, and not to be kept in the history of the browser.
    history.replaceState(history.state, '', `${location.pathname}${location.hash}`)
  }
  if (here) onShare(here)
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue } // see above
  let isFirst = true
  launchQueue?.setConsumer(({ files = [], targetURL }) => {
    // The launch that opened this page has its share in the address already.
    const shared = targetURL && !(isFirst && here) ? sharedIn(targetURL) : null
    isFirst = false
    if (shared) onShare(shared)
    if (files.length > 0)
      void Promise.all(files.map((handle) => handle.getFile())).then(onFiles, () => onFiles([]))
  })
}

/** What is shared in an address such as `./?share&title=…&text=…`; `null` where nothing is. */
export const sharedIn = (address: string): Shared | null => {
  const { searchParams } = new URL(address)
  if (!searchParams.has('share')) return null
  const words = (name: string): string => searchParams.get(name) ?? ''
  return { title: words('title'), text: words('text'), url: words('url') }
}

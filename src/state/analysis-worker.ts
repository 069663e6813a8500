// The one place that makes the analysis worker: the build tells where its script lies, and Trusted Types let it pass.

// oxlint-disable-next-line import/default -- the build makes it: the address of the script
import url from '../analysis/worker.ts?worker&url'
import { scriptUrl } from '../dom/trusted.ts'

export const startAnalysis = (): Worker =>
  new Worker(scriptUrl(url), { type: 'module', name: 'Analysis' })

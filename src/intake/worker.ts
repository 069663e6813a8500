// The worker in which foreign files are opened. Each library is loaded when the first file needs it.

import { requestIn, type Reply } from './messages.ts'
import { readFile } from './read-file.ts'

const say = (reply: Reply): void => postMessage(reply)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = requestIn(data)
  if (!request) return
  const { id, file, name, encoding } = request
  const piece = { blob: file, name, ...(encoding === undefined ? {} : { encoding }) }
  void readFile(piece, {
    give: (result, bytes) => say({ say: 'result', id, result, bytes }),
    progress: (done, total) => say({ say: 'progress', id, done, total }),
  }).then(() => say({ say: 'done', id }))
})

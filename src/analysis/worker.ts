// The analysis worker: the engine behind messages. It loads nothing, keeps nothing, and sends to its page alone.

import { createEngine } from './engine.ts'

const engine = createEngine()

addEventListener('message', (event: MessageEvent<unknown>) => {
  const answer = engine.answerTo(event.data)
  if (answer) postMessage(answer)
})

// Runs one of the TypeScript scripts beside it: `node scripts/run.js scripts/make-icons.ts …`.
// Node 20 cannot read TypeScript by itself; Vite, which is here anyway, can.

import process from 'node:process'
import { runnerImport } from 'vite'

const [script, ...args] = process.argv.slice(2)
if (!script) throw new Error('Which script? node scripts/run.js scripts/<name>.ts')

// The script sees its own arguments, as if it had been called directly.
process.argv.splice(1, Infinity, script, ...args)
await runnerImport(script.startsWith('.') ? script : `./${script}`, { configFile: false })

// Writes the published JSON Schema. Run it after changing the schema of the file: npm run schema

import { writeFileSync } from 'node:fs'
import { SCHEMA_FILE, schemaText } from './json-schema.ts'

writeFileSync(SCHEMA_FILE, schemaText())

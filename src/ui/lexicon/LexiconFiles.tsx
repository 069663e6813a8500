// The lexicon out of the case and into another one.

import { useRef } from 'react'
import { downloadLexicon, lexiconFileName } from '../../state/lexicon-files.ts'
import { useDesk } from '../../state/app.ts'
import { FileChooser } from '../parts/FileChooser.tsx'
import type { Incoming } from './useImport.tsx'

export const LexiconFiles = ({ incoming }: { readonly incoming: Incoming }) => {
  const title = useDesk((desk) => desk.project.case?.title) ?? ''
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <FileChooser
        ref={button}
        isDisabled={false}
        label="Import"
        name="Lexicon file to import"
        accept=".json,application/json"
        onChosen={incoming.take}
      />
      <button
        type="button"
        className="btn"
        title={`Saves ${lexiconFileName(title)}: what this case adds and changes, and its names`}
        onClick={downloadLexicon}
      >
        Export
      </button>
    </>
  )
}

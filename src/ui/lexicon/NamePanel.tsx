// The editor of one name, beside the list.

import type { Alias } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { NEW } from '../../state/cue-from.ts'
import { EditorPanel, Gone } from './EditorPanel.tsx'
import { NameForm } from './NameForm.tsx'

type Props = {
  /** The name, or `NEW`. */
  readonly open: string
  readonly onClose: () => void
}

export const NamePanel = ({ open, onClose }: Props) => {
  const names = useDesk((desk) => desk.project.case?.aliases) ?? NONE
  const isNew = open === NEW
  const alias = isNew ? EMPTY : names.find(({ canonical }) => canonical === open)
  return (
    <EditorPanel
      isNew={isNew}
      headingId="name-heading"
      heading={isNew ? 'A new name' : alias ? <bdi>{alias.canonical}</bdi> : 'No such name'}
      onClose={onClose}
    >
      {alias ? (
        <NameForm names={names} alias={alias} name={isNew ? null : open} onClose={onClose} />
      ) : (
        <Gone>
          It was removed, or the case calls them otherwise by now. Nothing else was changed.
        </Gone>
      )}
    </EditorPanel>
  )
}

const NONE: readonly Alias[] = []
const EMPTY: Alias = { canonical: '' }

// The frame of a dialog that is there as long as it is drawn: its ground, its title, and that it is left with Escape, with
// a press beside it, or with one of its own buttons (`Dialog.Close`).

import { Dialog } from '@base-ui/react/dialog'
import type { ComponentProps, ReactNode } from 'react'

type PopupProps = ComponentProps<typeof Dialog.Popup>

type Props = Pick<PopupProps, 'initialFocus' | 'finalFocus'> & {
  readonly title: ReactNode
  /** Says its width. */
  readonly className: string | undefined
  /** "Close" stands beside the title; without it the dialog has buttons of its own below. */
  readonly canClose?: true
  /** Something is on its way to the disk: it is not left now. */
  readonly isBusy?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export const DialogFrame = (props: Props) => {
  const { title, className, canClose, isBusy, onClose, children, ...focus } = props
  const heading = <Dialog.Title className="dialog-title">{title}</Dialog.Title>
  return (
    <Dialog.Root
      defaultOpen
      onOpenChange={(open, details) => {
        if (open) return
        if (isBusy) details.cancel()
        else onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`dialog ${className}`} {...focus}>
          {canClose ? (
            <div className="dialog-head">
              {heading}
              <Dialog.Close className="btn">Close</Dialog.Close>
            </div>
          ) : (
            heading
          )}
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

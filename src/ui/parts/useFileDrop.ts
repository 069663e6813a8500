// Files that are dropped on an element. The same is always possible with a button, so this is only a shortcut.

import { useEffect, useRef, useState, type RefObject } from 'react'
import { holdsFiles } from '../../dom/paste.ts'

/** True while files are held over the element; `onFiles` is called when they are let go there. */
export const useFileDrop = (
  target: RefObject<HTMLElement | null>,
  onFiles: (files: FileList) => void,
): boolean => {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    const element = target.current
    if (!element) return
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      const to = event.relatedTarget
      if (!(to instanceof Node && element.contains(to))) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      take.current(event.dataTransfer.files)
    }
    element.addEventListener('dragenter', onOver)
    element.addEventListener('dragover', onOver)
    element.addEventListener('dragleave', onLeave)
    element.addEventListener('drop', onDrop)
    return () => {
      element.removeEventListener('dragenter', onOver)
      element.removeEventListener('dragover', onOver)
      element.removeEventListener('dragleave', onLeave)
      element.removeEventListener('drop', onDrop)
    }
  }, [target])
  return isOver
}

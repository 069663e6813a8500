// What can be done with an article of the list, beside opening it.

import { Menu } from '@base-ui/react/menu'
import { useRef, type RefObject } from 'react'
import { isClosed, titleOf } from '../../core/article.ts'
import type { Article } from '../../core/types.ts'
import { markAsDone } from '../../state/articles.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { Key } from '../parts/Keys.tsx'
import type { RowActions, RowPlace } from './row-actions.ts'
import styles from './RowMenu.module.css'

type Props = {
  readonly article: Article
  readonly place: RowPlace
  readonly actions: RowActions
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onRename: () => void
  readonly onClose: () => void
}

export const RowMenu = ({ article, place, actions, button, onRename, onClose }: Props) => {
  const { id } = article
  /** What takes the focus itself, or loses the row: the button must not have it afterwards. */
  const isElsewhere = useRef(false)
  const leaving = (run: () => void) => (): void => {
    isElsewhere.current = true
    run()
  }
  const isUp = place === 'middle' || place === 'last'
  const isDown = place === 'middle' || place === 'first'
  const isDone = isClosed(article)
  return (
    <Menu.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Menu.Portal container={document.getElementById('main') ?? document.body}>
        <Menu.Positioner
          anchor={button}
          align="end"
          sideOffset={4}
          className={styles['positioner']}
        >
          <Menu.Popup
            className={styles['popup']}
            aria-label={`Actions for the article ${titleOf(article)}`}
            finalFocus={() => (isElsewhere.current ? false : button.current)}
          >
            <Action icon="edit" name="Rename" run={leaving(onRename)} />
            <Action
              icon="up"
              name="Move up"
              keys="Alt+ArrowUp"
              isOff={!isUp}
              run={() => actions.shift(id, -1)}
            />
            <Action
              icon="down"
              name="Move down"
              keys="Alt+ArrowDown"
              isOff={!isDown}
              run={() => actions.shift(id, 1)}
            />
            <Action
              icon={isDone ? 'open' : 'check'}
              name={isDone ? 'Open again' : 'Mark as done'}
              run={() => void markAsDone(id, !isDone)}
            />
            <Action icon="move" name="Move to another case" run={leaving(() => actions.move(id))} />
            <Menu.Separator className={styles['line']} />
            <Action icon="bin" name="Remove" run={leaving(() => actions.discard(id))} />
            {place === null && (
              <p className={styles['hint']}>Sort by My order to move articles up and down.</p>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

type ActionProps = {
  readonly icon: IconName
  readonly name: string
  readonly keys?: string
  readonly isOff?: boolean
  readonly run: () => void
}

const Action = ({ icon, name, keys, isOff = false, run }: ActionProps) => (
  <Menu.Item className={styles['item']} label={name} disabled={isOff} onClick={run}>
    <Icon name={icon} size={17} />
    <span>{name}</span>
    {keys && (
      <span className={`${styles['keys']} wide-only`} aria-hidden="true">
        <Key name={keys} />
      </span>
    )}
  </Menu.Item>
)

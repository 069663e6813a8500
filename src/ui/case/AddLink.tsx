// The way to the paste box from the top of the list.

import { session } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './ArticleList.module.css'

/** On a phone the box for the next article lies below all of them. */
export const AddLink = () => (
  <button
    type="button"
    className={`btn ${styles['addLink']}`}
    onClick={() => session.setState({ pasteAsked: true })}
  >
    <Icon name="add" size={16} /> Add
    <span className="sr"> an article</span>
  </button>
)

// What can go wrong between memory and disk, as kinds that the state floor tells apart.

/** Somebody else changed a row that this change was planned on. Nothing was written. */
export class StaleChange extends Error {
  override readonly name = 'StaleChange'
}

/** The database behind this tab is not the one it opened: removed, replaced or restored. Nothing was written. */
export class DatabaseReplaced extends Error {
  override readonly name = 'DatabaseReplaced'
}

/** A newer version of the app owns the database. Nothing is read or written by this older code. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
}

/** The database cannot be used. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

/** What is stored is not what this tab knew: the transaction is aborted, and the change is made anew from what is read. */
export class GuessedWrong extends Error {
  override readonly name = 'GuessedWrong'
}

// The version of the app, as files and the storage screen name it. A test compares it with package.json.

export const VERSION = '0.1.0'

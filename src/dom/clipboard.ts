// The way out to the clipboard. It can be closed: an old browser, an insecure origin, a policy of the device.

/** Copies a text; false where the browser does not let us. Call it from a key press or a click. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text) // absent outside of secure contexts: that throws as well
    return true
  } catch {
    return false
  }
}

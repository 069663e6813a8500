// Titles that programs write into files when nobody has given one.

/** True for the names of files and programs, and for what stands for no title. */
export const isJunkTitle = (title: string): boolean => {
  const plain = title.trim()
  return (
    !/\p{L}{2}/u.test(plain) ||
    /^(?:microsoft (?:word|powerpoint|excel)|quarkxpress|layout|indesign)\b/i.test(plain) ||
    /^(?:untitled|unnamed|no title|title|document|dokument|unbenannt|sans titre|word document|powerpoint presentation|slide|pdf|print|scan)[\s_-]{0,3}\d{0,9}$/i.test(
      plain,
    ) ||
    /^[^\s]{1,200}\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|pages|txt|html?|tex|dvi|ps|pptx?|xlsx?)$/i.test(
      plain,
    ) ||
    /\.(?:docx?|indd|qxd|qxp|rtf|odt|tex|dvi)$/i.test(plain) ||
    /^(?:file:|https?:|[a-z]:\\|about:)/i.test(plain)
  )
}

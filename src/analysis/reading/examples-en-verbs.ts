// A sentence for each English cue of saying in which it is found, by the id of the cue.

export const sayingExamples = {
  'en.report-verb.says.state-that': 'The deed states that the pier is public.',
  'en.report-verb.says.contend': 'It is wrong, he went on.',
  'en.report-verb.says.rage': '"Get out," he raged.',
  'en.report-verb.says.recount': 'A farmer recounted that he heard a bang.',
  'en.report-verb.says.say': 'The union said that the gates were locked.',
  'en.report-verb.says.tell': 'He told reporters that the dam was safe.',
  'en.report-verb.says.insist': 'The bank insisted that the vault was full.',
  'en.report-verb.says.reply': '"Ask the guild," he replied.',
  'en.report-verb.says.add': '"It was dark," she added.',
  'en.report-verb.says.state': 'The palace stated that the king was well.',
  'en.report-verb.says.explain': 'She explained that the list was old.',
  'en.report-verb.says.write': 'He wrote that the ship had sunk.',
  'en.report-verb.says.testify': 'The guard testified that the gate was shut.',
  'en.report-verb.says.confirm': 'The police confirmed that two men had died.',
  'en.report-verb.says.speak': '"We won," he shouted.',
  'en.report-verb.says.tells-inquiry': 'The court heard that the guard had slept.',
  'en.report-verb.says.quoted': 'The paper quoted a clerk.',
}

// A sentence for each English cue of saying in which it is found, by the group and the end of its id.

export const sayingExamples = {
  'en.report-verb.says': {
    'state-that': 'The deed states that the pier is public.',
    contend: 'It is wrong, he went on.',
    rage: '"Get out," he raged.',
    recount: 'A farmer recounted that he heard a bang.',
    say: 'The union said that the gates were locked.',
    tell: 'He told reporters that the dam was safe.',
    insist: 'The bank insisted that the vault was full.',
    reply: '"Ask the guild," he replied.',
    add: '"It was dark," she added.',
    state: 'The palace stated that the king was well.',
    explain: 'She explained that the list was old.',
    write: 'He wrote that the ship had sunk.',
    testify: 'The guard testified that the gate was shut.',
    confirm: 'The police confirmed that two men had died.',
    speak: '"We won," he shouted.',
    'tells-inquiry': 'The court heard that the guard had slept.',
    quoted: 'The paper quoted a clerk.',
  },
}

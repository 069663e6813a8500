import { goldArticles, agreementOf, tagOf } from '../test/analysis/german-gold.ts'
const a = goldArticles()
console.log(agreementOf(a))
for (const article of a) { console.log('==', article.name); for (const s of article.spans) { if (s.isNested) continue; const f = tagOf(article, s); const sug = article.read.suggestions.filter(x=>!x.isNested && x.start < s.end && x.end > s.start)[0]; if (f !== s.tag || process.argv.includes('-v')) console.log(s.tag, '->', f, sug?.rule, sug?.cue?.id, sug?.tier, sug?.isShown, '|', article.text.slice(s.start, s.end).slice(0, 110)) } }

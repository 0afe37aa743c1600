import { readdirSync, readFileSync } from 'node:fs';
import { splitSentences } from './src/text/sentences.ts';
import { tokenize } from './src/text/tokens.ts';
import { englishTagger } from './src/text/load.ts';
const folder='/tmp/sp/in';
const sents: string[][]=[]; const distinct=new Set<string>();
for (const f of readdirSync(folder).filter(f=>f.endsWith('.txt'))) { const t=readFileSync(folder+'/'+f,'utf8'); for (const s of splitSentences(t)) { const w=tokenize(t,s).map(x=>x.text); sents.push(w); for (const x of w) distinct.add(x);} }
const T=englishTagger();
for (const s of sents) for (const w of s) T.knows(w);
console.log('distinct',distinct.size);
for (let p=0;p<5;p++){ const c=process.cpuUsage(); let h=0; for(const s of sents){ const o=T.tag(s); for (let i=0;i<o.length;i++) h=(h*31+o[i]!)|0;} const u=process.cpuUsage(c); console.log(p,'user',(u.user/1000).toFixed(0),'sys',(u.system/1000).toFixed(0),h); }
const S=(globalThis as any).STAT; if(S) console.log(S);

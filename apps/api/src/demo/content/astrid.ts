// Astrid's plan, full and in nynorsk: between her home and the nursing home, with a daughter in Oslo.
import type { PlanContent } from './content';

export const astrid: PlanContent = {
  whatMatters: [
    'Eg har budd i huset mitt i seksti år. Eg vil vere der så lenge eg kan koke kaffien min sjølv.',
    'Når eg ikkje kan det lenger, vil eg ha rommet mot elva på sjukeheimen, og eg vil ha med meg klokka etter far.',
    'Eg var jordmor her i bygda i trettifire år. Halve kommunen har eg teke imot. Snakk til meg som ein vaksen.',
    'Eg høyrer dårleg på venstre øyre. Set deg på høgre sida, og snakk roleg, så går det bra.',
    'Eg likar å le. Det er lov å skjemte med meg.',
  ],
  home: [
    'Astrid bur heime tre veker og er på sjukeheimen i éi. Slik har det vore sidan i vår, og ho seier at det er godt å sleppe å tenkje på trappa den veka.',
    'Heimesjukepleia kjem morgon og kveld. Astrid vil helst at det er Hege eller ein ho kjenner. Kjem det ein ny, seier vedkomande namnet sitt først.',
    'Om morgonen:',
    {
      list: [
        'Astrid står opp sjølv. Den som kjem, står ved sida av og ventar.',
        'Kaffi først, medisin etterpå.',
        'Støttestrømpene tek dei saman.',
        'Radioen står på P1. Han skal stå på.',
      ],
    },
    'Tryggleiksalarmen heng rundt halsen. Nøkkelen ligg i boksen ved døra, og berre heimetenesta har koden.',
    'Tilpassing av badet er ferdig: handtak ved dusjen og ny matte. Dørstokken til stova står att.',
  ],
  work: [
    'Tysdagar er Astrid på dagsenteret. Ho les høgt for dei andre, og det vil ho halde fram med.',
    'Fjelldal skole har spurt om ho kan fortelje femteklassen om å vere jordmor før i tida. Ho har sagt ja til éin time.',
  ],
  health: [
    'Astrid fall to gonger i vinter. Etter det trener ho med Suryani kvar måndag. Målet er å gå til postkassa og attende utan hjelp. I haust klarte ho det.',
    'Legen har gått gjennom medisinane og teke bort to. Astrid er mindre svimmel no. Det skal sjåast på igjen om tre månader.',
    'Ho et best når ho har selskap. På sjukeheimen sit ho ved vindaugsbordet saman med Margit.',
    'Astrid gløymer namn og avtalar, men ikkje folk. Eit ark på kjøleskapet med kven som kjem i dag, hjelper meir enn å bli spurd om ho hugsar.',
    'Astrid har bestemt kva ho vil om livreddande hjelp, og snakka om det med legen og med Lise. Det står i journalen hos legen, ikkje her.',
  ],
  family: [
    'Dottera Lise bur i Oslo. Ho ringjer kvar kveld kl. 19 og kjem heim kvar femte helg.',
    'Lise vil vite når noko endrar seg, ikkje om kvar dag. Ho vil ha beskjed same dag om fall, innlegging eller ny medisin.',
    'Barnebarnet Jonas har sett opp nettbrettet. Astrid ser oldebarnet på skjermen søndag føremiddag.',
    'Naboen Torunn måkar og tek inn posten. Ho er ikkje med i planen, men ho er med i livet.',
  ],
  leisure: [
    'Geir frå Frivilligsentralen kjem torsdagar kl. 11. Dei løyser kryssord og køyrer ein tur når føret er godt.',
    'Astrid strikkar framleis, men treng nokon til å leggje opp maskene.',
    'Til jul vil ho på konserten i kyrkja. Lise kjem heim til den.',
  ],
  money: [
    'Lise har framtidsfullmakt, men ho er ikkje sett i verk. Astrid styrer pengane sine sjølv.',
    'Lise hjelper med nettbanken når ho er heime. Dei sit saman ved kjøkenbordet.',
  ],
  crisis: [
    'Teikn på at det ikkje går så bra heime:',
    {
      list: [
        'Astrid har ikkje kledd på seg når heimesjukepleia kjem.',
        'Maten frå i går står urørt.',
        'Ho spør fleire gonger på kort tid om kva dag det er.',
      ],
    },
    'Då kan ho kome til sjukeheimen same dag. Plassen er avtalt, og Margit blir glad. Bruk korte setningar, ta med veska som står pakka i gangen, og ring Lise.',
  ],
  own: ['Brevet til Lise ligg i salmeboka.'],
  betweenHomes: [
    'Kvar fjerde måndag reiser Astrid til sjukeheimen, og måndagen etter reiser ho heim. Per Lund passar på at begge stader veit det same.',
    'Med i veska:',
    { list: ['medisinlista', 'klokka etter far', 'strikketøyet og lesebrillene', 'arket frå kjøleskapet'] },
    'Sjukeheimen skriv tre linjer til heimesjukepleia den dagen ho reiser heim: korleis ho har ete, sove og gått.',
    'Når Astrid sjølv seier at ho vil flytte, eller når ho treng hjelp om natta fleire gonger i veka, ser vi på dette saman. Ikkje før, og ikkje utan henne.',
  ],
  agreementGeir: [
    'Geir kjem torsdagar kl. 11 til 13. Han ringjer onsdag kveld om han ikkje kan.',
    'Geir køyrer, les og løyser kryssord. Han gir ikkje medisin og hjelper ikkje i dusjen.',
    'Blir Astrid dårleg, ringjer Geir heimesjukepleia. Er det alvor, ringjer han 113 først.',
  ],
};

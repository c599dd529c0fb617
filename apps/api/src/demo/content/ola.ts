// Ola's plan: his own words stand, and in home and daily life there is room to go on writing.
import type { PlanContent } from './content';

export const ola: PlanContent = {
  whatMatters: [
    'Jeg vil bo i min egen leilighet og klare mest mulig selv.',
    'Hunden min, Tinka, er det viktigste i hverdagen. Vi går tur hver dag, også når det regner.',
    'Jeg vil tilbake på verkstedet. Ikke hele uka, men nok til å kjenne at jeg hører til.',
  ],
  home: [
    'Hege setter fram medisinen kvelden før. Ola tar den når han står opp, og sender Hege en tommel opp.',
    'Ola handler selv på torsdager. Lista henger på kjøleskapet:',
    { list: ['melk, brød og egg', 'middag til tre dager', 'fôr til Tinka'] },
    'Gulvene tar Ola på lørdag, med musikk på.',
  ],
  work: [
    'Ola vil jobbe to dager i uka på verkstedet. Nina snakker med Fjelldal Båt og Motor om en arbeidsutprøving.',
    'Ola tar bussen dit alene tirsdag og torsdag. Bussen går 8.20, rett etter turen med Tinka.',
    'Onsdager kl. 10 leser og skriver Ola og Siv sammen. De øver på det han trenger: beskjeder, bruksanvisninger og lista til butikken.',
  ],
  health: [
    'Medisinene er klare før kl. 8, så turen får en fast tid.',
    'Hvis det ikke har kommet noen tommel opp før kl. 9, ringer Hege. Svarer ikke Ola da, går hun innom.',
    'Ola kan si nei til et besøk. Da avtaler de en ny tid samme dag.',
  ],
  family: [
    'Anne er søsteren til Ola. Hun går tur med Tinka når Ola har time på sykehuset, og de spiser middag hos henne annenhver søndag.',
  ],
  leisure: [],
  money: [
    'Per og Ola går gjennom regningene sammen første mandag i måneden.',
    'Ola vil gjøre det selv først. Per ser over etterpå.',
  ],
  crisis: [],
  own: ['Spør Kari om båtførerprøven. Kanskje Siv kan øve med meg?'],
};

export const strengths =
  'Jeg kan skru. Gi meg en påhengsmotor som ikke starter, så finner jeg feilen.\nJeg er tålmodig med dyr, og jeg glemmer aldri et ansikt.';

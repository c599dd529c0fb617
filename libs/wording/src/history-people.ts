// What is told of a change of who answers for what, who takes part, and who sees what.
import type { ResponsibilityState } from '@samplan/domain';
import { texts, type Text } from './words';

export const responsibilityChanges: Readonly<Record<ResponsibilityState, Text>> = texts({
  asked: {
    nb: '{who} spurte noen om å ha ansvar for {what}.',
    nn: '{who} spurde nokon om å ha ansvar for {what}.',
    en: '{who} asked somebody to answer for {what}.',
  },
  talking: {
    nb: '{who} spurte om noe før svaret om {what}.',
    nn: '{who} spurde om noko før svaret om {what}.',
    en: '{who} asked something before answering about {what}.',
  },
  accepted: {
    nb: '{who} sa ja til å ha ansvar for {what}.',
    nn: '{who} sa ja til å ha ansvar for {what}.',
    en: '{who} said yes to answering for {what}.',
  },
  declined: {
    nb: '{who} sa nei til å ha ansvar for {what}.',
    nn: '{who} sa nei til å ha ansvar for {what}.',
    en: '{who} said no to answering for {what}.',
  },
  withdrawn: {
    nb: '{who} trakk spørsmålet om ansvar for {what}.',
    nn: '{who} trekte spørsmålet om ansvar for {what}.',
    en: '{who} took back the question about answering for {what}.',
  },
  ended: {
    nb: '{who} avsluttet ansvaret for {what}.',
    nn: '{who} avslutta ansvaret for {what}.',
    en: '{who} ended the responsibility for {what}.',
  },
});

/** Where it is known who was asked, or who had it. */
export const namedResponsibilityChanges: Readonly<Partial<Record<ResponsibilityState, Text>>> = texts({
  asked: {
    nb: '{who} spurte {name} om å ha ansvar for {what}.',
    nn: '{who} spurde {name} om å ha ansvar for {what}.',
    en: '{who} asked {name} to answer for {what}.',
  },
  withdrawn: {
    nb: '{who} trakk spørsmålet til {name} om ansvar for {what}.',
    nn: '{who} trekte spørsmålet til {name} om ansvar for {what}.',
    en: '{who} took back the question to {name} about answering for {what}.',
  },
  ended: {
    nb: '{who} avsluttet ansvaret som {name} hadde for {what}.',
    nn: '{who} avslutta ansvaret som {name} hadde for {what}.',
    en: '{who} ended the responsibility that {name} had for {what}.',
  },
});

/** Who takes part, by the field of the history; `name` is whom it is about. */
export const participantChanges: Readonly<Record<string, Text>> = texts({
  invited: {
    nb: '{who} skrev en invitasjon til {name}.',
    nn: '{who} skreiv ein invitasjon til {name}.',
    en: '{who} wrote an invitation to {name}.',
  },
  proposed: {
    nb: '{who} foreslo å invitere {name}.',
    nn: '{who} foreslo å invitere {name}.',
    en: '{who} proposed inviting {name}.',
  },
  approved: {
    nb: '{who} sa ja til å invitere {name}.',
    nn: '{who} sa ja til å invitere {name}.',
    en: '{who} said yes to inviting {name}.',
  },
  refused: {
    nb: '{who} sa nei til å invitere {name}.',
    nn: '{who} sa nei til å invitere {name}.',
    en: '{who} said no to inviting {name}.',
  },
  withdrawn: {
    nb: '{who} trakk invitasjonen til {name}.',
    nn: '{who} trekte invitasjonen til {name}.',
    en: '{who} took back the invitation to {name}.',
  },
  removed: {
    nb: '{who} tok {name} ut av planen.',
    nn: '{who} tok {name} ut av planen.',
    en: '{who} took {name} out of the plan.',
  },
});

/** What somebody did about their own part. */
export const ownPartChanges: Readonly<Record<string, Text>> = texts({
  accepted: {
    nb: '{who} sa ja til å være med.',
    nn: '{who} sa ja til å vere med.',
    en: '{who} said yes to taking part.',
  },
  joined: { nb: '{who} ble med i planen.', nn: '{who} vart med i planen.', en: '{who} joined the plan.' },
  added: { nb: '{who} ble med i planen.', nn: '{who} vart med i planen.', en: '{who} joined the plan.' },
  declined: {
    nb: '{who} sa nei til å være med.',
    nn: '{who} sa nei til å vere med.',
    en: '{who} said no to taking part.',
  },
  left: { nb: '{who} gikk ut av planen.', nn: '{who} gjekk ut av planen.', en: '{who} left the plan.' },
  appointed: {
    nb: '{name} ble koordinator.',
    nn: '{name} vart koordinator.',
    en: '{name} became the coordinator.',
  },
  released: {
    nb: '{name} er ikke lenger koordinator.',
    nn: '{name} er ikkje lenger koordinator.',
    en: '{name} is no longer the coordinator.',
  },
  substituted: {
    nb: '{name} ble vikar for koordinatoren.',
    nn: '{name} vart vikar for koordinatoren.',
    en: '{name} became the coordinator’s substitute.',
  },
  substituteEnded: {
    nb: '{name} er ikke lenger vikar.',
    nn: '{name} er ikkje lenger vikar.',
    en: '{name} is no longer a substitute.',
  },
});

/** Who sees what, by the field of the history. */
export const accessChanges: Readonly<Record<string, Text>> = texts({
  wished: {
    nb: '{who} spurte om {name} kan få lese.',
    nn: '{who} spurde om {name} kan få lese.',
    en: '{who} asked whether {name} may read.',
  },
  granted: {
    nb: '{who} ga tilgang til {name}.',
    nn: '{who} gav tilgang til {name}.',
    en: '{who} gave access to {name}.',
  },
  refused: {
    nb: '{who} sa nei til å gi tilgang til {name}.',
    nn: '{who} sa nei til å gi tilgang til {name}.',
    en: '{who} said no to giving access to {name}.',
  },
  lowered: {
    nb: '{who} ga {name} mindre tilgang.',
    nn: '{who} gav {name} mindre tilgang.',
    en: '{who} gave {name} less access.',
  },
  ended: {
    nb: '{who} tok bort tilgangen til {name}.',
    nn: '{who} tok bort tilgangen til {name}.',
    en: '{who} took away the access of {name}.',
  },
});

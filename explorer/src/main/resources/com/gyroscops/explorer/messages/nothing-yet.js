export const NOTHING_YET = {
  en: { nothingYet: 'There are no events yet.' },
  fr: { nothingYet: 'Il n’y a pas encore d’événements.' },
};

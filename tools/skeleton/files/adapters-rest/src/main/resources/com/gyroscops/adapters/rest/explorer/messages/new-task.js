export const NEW_TASK = {
  en: {
    heading: 'New task',
    title: 'Title',
    id: 'Id, if it is to have a certain one',
    open: 'Open it',
    onBehalf: 'You do this as {user}.',
  },
  fr: {
    heading: 'Nouveau travail',
    title: 'Titre',
    id: 'Identifiant, s’il doit en avoir un précis',
    open: 'Le commencer',
    onBehalf: 'Vous agissez en tant que {user}.',
  },
};

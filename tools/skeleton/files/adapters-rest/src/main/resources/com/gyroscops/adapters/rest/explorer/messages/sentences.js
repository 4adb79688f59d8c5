/** What each event says, to somebody who does not know its type. */
export const SENTENCES = {
  en: {
    TaskOpened: 'Opened: {title}',
    TaskFinished: 'Finished',
    TaskCancelled: 'Cancelled',
    TaskFailed: 'Failed',
    because: '{sentence}: «{reason}»',
  },
  fr: {
    TaskOpened: 'Commencé : {title}',
    TaskFinished: 'Fini',
    TaskCancelled: 'Annulé',
    TaskFailed: 'Échoué',
    because: '{sentence} : « {reason} »',
  },
};

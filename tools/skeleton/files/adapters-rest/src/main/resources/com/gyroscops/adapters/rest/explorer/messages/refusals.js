/** Why commands are refused, by the code of the rule, with the facts of the refusal. */
export const REFUSALS = {
  en: {
    'task-already-exists': 'There is a task {taskId} already.',
    'task-not-found': 'There is no task {taskId}.',
    'task-not-open': 'Only an open task can be ended. This one is {taskStatus}.',
    'revision-mismatch': 'Somebody changed it meanwhile: you saw revision {expected}, it is at {actual}.',
    'concurrent-modification': 'Others are changing it right now. Try again.',
    refused: 'Refused',
    rule: 'Rule',
    trace: 'See how far it came through the layers',
  },
  fr: {
    'task-already-exists': 'Le travail {taskId} existe déjà.',
    'task-not-found': 'Il n’y a pas de travail {taskId}.',
    'task-not-open': 'Seul un travail en cours peut prendre fin. Celui-ci est {taskStatus}.',
    'revision-mismatch': 'Quelqu’un l’a changé entre-temps : vous avez vu la révision {expected}, il en est à {actual}.',
    'concurrent-modification': 'D’autres le changent en ce moment même. Réessayez.',
    refused: 'Refusé',
    rule: 'Règle',
    trace: 'Voir jusqu’où elle est allée à travers les couches',
  },
};

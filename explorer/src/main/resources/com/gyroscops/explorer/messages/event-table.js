export const EVENT_TABLE = {
  en: { position: 'Position', time: 'When', type: 'Event', what: 'What happened', of: 'Aggregate', by: 'By', conversation: 'Conversation' },
  fr: { position: 'Position', time: 'Quand', type: 'Événement', what: 'Ce qui s’est passé', of: 'Agrégat', by: 'Par', conversation: 'Conversation' },
};

export const SHELL = {
  en: {
    explorer: 'event explorer',
    skip: 'Skip to content',
    views: 'Views',
    payments: 'Payments', // fork:sample-line
    processes: 'Processes', // fork:sample-line
    streams: 'Streams',
    live: 'Live',
    events: 'Search',
    correlation: 'Causes',
    analytics: 'Analytics',
    inside: 'Inside',
    disconnected: 'The server does not answer. The data shown may be old; this message disappears when the server is back.',
    otherLog: 'The server has a new log: it was restarted, or its log was reset. The data shown before is gone; this page has been reloaded.',
    dismiss: 'Dismiss',
    volatile: 'The event store is in memory: its data is lost when the server stops.',
    api: 'The API',
  },
  fr: {
    explorer: 'explorateur d’événements',
    skip: 'Aller au contenu',
    views: 'Vues',
    payments: 'Paiements', // fork:sample-line
    processes: 'Processus', // fork:sample-line
    streams: 'Flux',
    live: 'En direct',
    events: 'Recherche',
    correlation: 'Causes',
    analytics: 'Analyse',
    inside: 'Coulisses',
    disconnected: 'Le serveur ne répond pas. Les données affichées sont peut-être anciennes ; ce message disparaîtra à son retour.',
    otherLog: 'Le serveur a un nouveau journal : il a été redémarré, ou son journal a été réinitialisé. Les données affichées avant n’existent plus ; cette page a été rechargée.',
    dismiss: 'Fermer',
    volatile: 'Le journal est en mémoire : ses données sont perdues à l’arrêt du serveur.',
    api: 'L’API',
  },
};

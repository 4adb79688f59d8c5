export const PREFERENCES = {
  en: { user: 'You are', language: 'Language', theme: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  fr: { user: 'Vous êtes', language: 'Langue', theme: 'Thème', auto: 'Système', light: 'Clair', dark: 'Sombre' },
};

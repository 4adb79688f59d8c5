export const CHART = {
  en: { below: 'The numbers are in the table below.', table: 'As a table' },
  fr: { below: 'Les nombres sont dans le tableau ci-dessous.', table: 'En tableau' },
};

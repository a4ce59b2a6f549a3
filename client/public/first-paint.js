// Runs before anything is painted, so that a page in a chosen theme or language never flashes in another.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
if (localStorage.getItem('language') === 'en') document.documentElement.lang = 'en';

/* What a host page does: it hands over a token when an element asks for one, and sets the language of the page and of its own texts. */
const getToken = async () => (await (await fetch('/dev/token/reader')).json()).token;

for (const element of document.querySelectorAll('lp-discussions-by-setting, lp-family-feedback')) {
  element.getToken = getToken;
}

/** The page's own texts: Finnish as they are written, Swedish and English in their data attributes. */
const texts = [...document.querySelectorAll('[data-sv]')].map((element) => ({
  element,
  byLanguage: { fi: element.textContent.trim(), sv: element.dataset.sv, en: element.dataset.en },
}));

const buttons = document.querySelectorAll('[data-language]');
for (const button of buttons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    document.documentElement.lang = language;
    for (const { element, byLanguage } of texts) element.textContent = byLanguage[language];
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}

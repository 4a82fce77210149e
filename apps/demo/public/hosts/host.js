/* What a host page does: it hands over a token when an element asks for one, and sets the language of the page. */
const getToken = async () => (await (await fetch('/dev/token/reader')).json()).token;

for (const element of document.querySelectorAll('lp-discussions-by-setting, lp-family-feedback')) {
  element.getToken = getToken;
}

const buttons = document.querySelectorAll('[data-language]');
for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}

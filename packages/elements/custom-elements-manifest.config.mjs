/** How `custom-elements.json` is made of the elements' docstrings; a test holds it current. Only what a page may use is in it. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.members = (declaration.members ?? []).filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') && !privacy && !isStatic && name !== 'adoptedStyleSheets',
        );
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('lp-'));
      }
  },
};

export default { globs: ['src/Lp*.ts'], outdir: '.', packagejson: false, plugins: [publicOnly] };

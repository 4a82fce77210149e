import type { DemoTexts } from '../texts.js';

/** Where everything is. */
export function HomePage({ texts }: { readonly texts: DemoTexts }) {
  const { home } = texts;
  return (
    <>
      <h1 tabIndex={-1}>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <ul className="cards">
        {home.cards.map(({ page, title, text }) => (
          <li key={page}>
            <h2>
              <a href={`#/${page}`}>{title}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
        <li>
          <h2>
            <a href="/hosts/plain.html">{home.plainTitle}</a>
          </h2>
          <p>{home.plainText}</p>
        </li>
      </ul>
    </>
  );
}

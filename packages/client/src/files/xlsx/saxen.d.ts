/** The part of saxen (MIT, no types of its own) that is used: elements, their attributes and texts, in order. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  /** Tells what it meets in an XML text. */
  export class Parser {
    on(
      event: 'openTag',
      heard: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text', heard: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', heard: (text: string) => void): this;
    on(event: 'error' | 'warn', heard: (error: Error) => void): this;
    parse(xml: string): Error | null | undefined;
    stop(): void;
  }
}

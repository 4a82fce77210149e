import type { AreaCode, Day } from '../../kernel/index.js';
import type { Brand } from '../../kernel/index.js';
import type { BodyId } from '../../kernel/collaborationIds.js';

/** Code of a care or service chain in the region's own register: lower-case letters, digits and hyphens. */
export type ChainId = Brand<string, 'ChainId'>;

/** What LP work is built into. @source R0-P10, R0-PR2: "neuvolan ikäkausitarkastuksiin ja aikuisten hoito- ja palveluketjuihin" */
export const chainKinds = ['care-chain', 'service-chain', 'child-health-check'] as const;

/** A kind of chain. */
export type ChainKind = (typeof chainKinds)[number];

/** A care or service chain, and where in it LP has its place. The chain's text and drawing live in the region's own tools. */
export interface ServiceChain {
  readonly chain: ChainId;
  readonly kind: ChainKind;
  readonly area: AreaCode;
  /** The step of the chain where an LP discussion is offered; absent where LP has no place in it yet. */
  readonly lpStep?: { readonly agreedOn: Day; readonly by: BodyId };
}

/** How many of an area's chains have an LP step; the share is made of the two where there is any chain at all. */
export interface ChainCoverage {
  readonly area: AreaCode;
  readonly chains: number;
  readonly withLpStep: number;
  readonly without: readonly ChainId[];
}

/**
 * Chains with an LP step on a day, by area, areas in order. A chain listed twice in an area is one chain, as it was listed last.
 * @source R0-P10, third solution (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example chainCoverage(chains, day) // [{ area: 'liperi', chains: 4, withLpStep: 1, without: ['oral-health', …] }]
 */
export function chainCoverage(chains: readonly ServiceChain[], day: Day): readonly ChainCoverage[] {
  const areas = [...new Set(chains.map(({ area }) => area))].sort();
  return areas.map((area) => {
    const own = [
      ...new Map(chains.filter((chain) => chain.area === area).map((chain) => [chain.chain, chain])).values(),
    ];
    const without = own.filter(({ lpStep }) => lpStep === undefined || lpStep.agreedOn > day);
    return {
      area,
      chains: own.length,
      withLpStep: own.length - without.length,
      without: without.map(({ chain }) => chain).sort(),
    };
  });
}

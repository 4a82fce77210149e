import { err, finnishDay, type RegionCode, type Result } from '@puheeksi/core';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { Clock } from '../clock.js';
import { sqlState } from '../store/sqlState.js';
import { personOf, type ClaimsFault, type Person } from './claims.js';

/** Whose tokens are taken, for whom, and where the keys are. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet | URL;
}

/** Why nobody is signed in. `keys-unreachable` is a fault on our side of the wire; the others are the token's. */
export type TokenFault =
  'token-missing' | 'token-invalid' | 'token-expired' | 'keys-unreachable' | ClaimsFault;

/** Checks an Authorization header. */
export interface VerifyToken {
  (authorization: string | undefined): Promise<Result<Person, TokenFault>>;
  /** Whether the keys to check with are at hand; asks for them when they are not. Without it they always are. */
  readonly hasKeys?: () => Promise<boolean>;
}

/** Signatures by a private key alone: a shared secret (HS…) or none would let a public key pass for one. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const clockToleranceSeconds = 30;
const longestToken = 16_384;

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i;

const faultOf = (error: unknown): TokenFault => {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  // A key set that cannot be fetched or read is a plain JOSEError, a timeout or a network error.
  const ofToken =
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys;
  return ofToken ? 'token-invalid' : 'keys-unreachable';
};

/**
 * Why a key set could not be had, for whoever keeps the server running: the code of the network or the library, or the library's own
 * sentence, which names no address and no token.
 */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const network = sqlState(cause) ?? sqlState(error);
  if (error instanceof errors.JOSEError && network === 'ERR_JOSE_GENERIC') return error.message;
  return network ?? (error instanceof Error ? error.name : 'unknown');
};

/**
 * A check of bearer tokens by one issuer: signature by an allowed algorithm, issuer, audience, expiry (30 s of tolerance)
 * and claims. Fails closed: whatever goes wrong, nobody is signed in. `onNoKeys` hears why, when the key set cannot be had.
 * @source RFC 8725 (JSON Web Token best current practices)
 */
export function tokenVerifier(
  issuer: Issuer,
  region: RegionCode,
  clock: Clock,
  onNoKeys: (reason: string) => void = () => undefined,
): VerifyToken {
  const remote = issuer.keys instanceof URL ? createRemoteJWKSet(issuer.keys) : undefined;
  const keys: JWTVerifyGetKey = remote ?? createLocalJWKSet(issuer.keys as JSONWebKeySet);
  const verify: VerifyToken = async (authorization) => {
    if (authorization === undefined) return err('token-missing');
    const token = authorization.length <= longestToken ? bearer.exec(authorization)?.[1] : undefined;
    if (token === undefined) return err('token-invalid');
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(clock.now()),
      });
      return personOf(payload, region, finnishDay(clock.now()));
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'keys-unreachable') onNoKeys(reasonOf(error));
      return err(fault);
    }
  };
  const hasKeys = async (): Promise<boolean> => {
    if (!remote || remote.fresh) return true;
    try {
      await remote.reload();
      return true;
    } catch (error) {
      onNoKeys(reasonOf(error));
      return false;
    }
  };
  return Object.assign(verify, { hasKeys });
}

/** Passkeys: what the server asks, given to the browser's own dialog, and its answer as text. */

type Json = Record<string, unknown>;

/** Browsers have them over HTTPS, and on this very machine by its name. */
export const passkeysPossible = (): boolean =>
  window.isSecureContext && "PublicKeyCredential" in window && !/^[\d.]+$|:/.test(window.location.hostname);

const bytes = (text: string): ArrayBuffer => {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0)).buffer;
};

const encoded = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

type Named = { id: string };
const named = (list: unknown) => ((list ?? []) as Named[]).map((one) => ({ ...one, id: bytes(one.id) }));

const outside = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: encoded(credential.rawId),
  type: "public-key" as const,
});

/** A new passkey, made by this device, a key or a phone. Throws DOMException when it is called off. */
export async function makePasskey(options: Json) {
  const asked = options.publicKey as Json & { challenge: string; user: Named };
  const made = (await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials),
    } as unknown as PublicKeyCredentialCreationOptions,
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  const resident = made.getClientExtensionResults().credProps?.rk;
  return {
    ...outside(made),
    response: {
      clientDataJSON: encoded(response.clientDataJSON),
      attestationObject: encoded(response.attestationObject),
    },
    clientExtensionResults: resident === undefined ? {} : { credProps: { rk: resident } },
  };
}

/** One of those there are. Throws DOMException when it is called off. */
export async function showPasskey(options: Json) {
  const asked = options.publicKey as Json & { challenge: string };
  const shown = (await navigator.credentials.get({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      allowCredentials: named(asked.allowCredentials),
    } as unknown as PublicKeyCredentialRequestOptions,
  })) as PublicKeyCredential;
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    ...outside(shown),
    response: {
      clientDataJSON: encoded(response.clientDataJSON),
      authenticatorData: encoded(response.authenticatorData),
      signature: encoded(response.signature),
      userHandle: response.userHandle ? encoded(response.userHandle) : null,
    },
    clientExtensionResults: {},
  };
}

/** The person closed the dialog, or it waited too long: nothing to say about it. */
export const wasCalledOff = (error: unknown): boolean =>
  error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name);

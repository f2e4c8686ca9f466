/**
 * Single sign-on by OpenID Connect, beside the form: {@code /oidc/begin} leads to the provider,
 * {@code /oidc/return} back. It is off until {@code TELADAN_OIDC_ISSUER} names a provider.
 *
 * <p>The container's own mechanism for OpenID Connect takes the place of every other one, so this
 * is a small relying party of our own: code flow with PKCE, state and nonce, the signature of the
 * ID token checked against the provider's keys.
 */
package id.teladan.web.oidc;

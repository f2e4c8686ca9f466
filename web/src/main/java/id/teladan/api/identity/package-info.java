/** Signing in through REST: a name and a password against a bearer token. */
package id.teladan.api.identity;

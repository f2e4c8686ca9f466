/**
 * How often somebody who is not signed in may ask, so that one careless program does not take the
 * site from all others. {@code TELADAN_RATE_LIMIT} says how many requests a minute each address
 * has; 0 turns it off.
 */
package id.teladan.api.limit;

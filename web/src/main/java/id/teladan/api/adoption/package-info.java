/**
 * REST of adoptions: {@code /adoptions} with transitions, confirmations and history, and {@code
 * /solutions/{id}/adoptions}. The body of a change has the members that were read; those that only
 * the server writes are ignored.
 */
package id.teladan.api.adoption;

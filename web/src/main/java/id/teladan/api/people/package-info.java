/** {@code /api/v1/people}: who has an account, for those who look after them. */
package id.teladan.api.people;

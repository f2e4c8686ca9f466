/** {@code /api/v1/agencies}: the units that own solutions, with their former names. */
package id.teladan.api.agency;

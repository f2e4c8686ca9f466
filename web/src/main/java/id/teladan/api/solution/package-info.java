/** {@code /api/v1/solutions}: the catalogue for programs. */
package id.teladan.api.solution;

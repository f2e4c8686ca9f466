/** {@code /api/v1/search} and {@code /api/v1/suggest}. */
package id.teladan.api.discovery;

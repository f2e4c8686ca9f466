/** {@code /api/v1/needs}: what regions look for. */
package id.teladan.api.need;

/** {@code /api/v1/audit}: whether the record of deeds is whole. */
package id.teladan.api.audit;

/**
 * {@code /api/v1/imports}: solutions out of files, as jobs. Several publiccode.yml that are sent
 * together are taken as an archive of them.
 */
package id.teladan.api.exchange;

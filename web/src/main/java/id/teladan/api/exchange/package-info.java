/**
 * {@code /api/v1/imports}: solutions out of files, as jobs.
 *
 * <p>The form is {@code multipart/form-data}, read by {@link id.teladan.api.exchange.MultipartForm}
 * itself: the file goes to the disk as it comes, and how much of it is taken is known beforehand.
 */
package id.teladan.api.exchange;

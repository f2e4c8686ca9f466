/** {@code /api/v1/notices}: what the caller was told. */
package id.teladan.api.notification;

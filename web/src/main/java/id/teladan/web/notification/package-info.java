/** {@code /notices}: what the reader was told, and the bell that says so on every page. */
package id.teladan.web.notification;

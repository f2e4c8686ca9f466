/** {@code /privacy}, {@code /audit}, {@code /breach-report}: what is kept, and who did what. */
package id.teladan.web.trust;

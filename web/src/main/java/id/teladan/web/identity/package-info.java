/**
 * Who is at the door: the sign-in page, how the container learns who calls, and which pages are
 * open to whom.
 *
 * <p>A page is open only when {@link id.teladan.web.identity.PageRoutes} lists it.
 */
package id.teladan.web.identity;

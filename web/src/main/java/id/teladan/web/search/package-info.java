/** {@code /search}: the results, their facets and everything else that leads on. */
package id.teladan.web.search;

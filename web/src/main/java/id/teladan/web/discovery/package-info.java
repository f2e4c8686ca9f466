/**
 * What administrators and curators tend so that search is trusted: {@code /thesaurus}, {@code
 * /search-index}, {@code /explanation}, {@code /queries}.
 */
package id.teladan.web.discovery;

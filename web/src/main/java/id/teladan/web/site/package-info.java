/** What the site tells search engines and browsers about itself: map, robots, search, data. */
package id.teladan.web.site;

/** The first page: one question, one box, three doors, the map, and what is new. */
package id.teladan.web.home;

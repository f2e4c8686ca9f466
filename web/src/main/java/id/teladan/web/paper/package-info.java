/**
 * The pages of a visit's official papers: {@code /papers/12} lists them, {@code /papers/12/report}
 * is where a team puts its own words and issues one, {@code /letterhead} is where a coordinator
 * sets how the papers of the region begin and end.
 */
package id.teladan.web.paper;

package id.teladan.web.home;

/**
 * One line of a list on the first page.
 *
 * @param title what it is about, the text of the link
 * @param detail who and when, already in the reader's words
 */
public record News(String title, String detail, String link) {

  public String getTitle() {
    return title;
  }

  public String getDetail() {
    return detail;
  }

  public String getLink() {
    return link;
  }
}

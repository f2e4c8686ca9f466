package id.teladan.web.ui;

import id.teladan.web.shared.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of {@code t:pager}: previous, next, and a few page numbers around the current one.
 *
 * @param page the number of this page, from 1
 * @param pages how many there are
 * @param address this page; its parameter {@code page} is changed
 */
public record PageLinks(int page, int pages, Address address) {
  private static final int AROUND = 2;

  /**
   * @param total how many items there are on all pages
   * @param size how many fit on a page
   */
  public static PageLinks of(long total, int page, int size, Address address) {
    return new PageLinks(page, (int) ((total + size - 1) / size), address);
  }

  public int getPage() {
    return page;
  }

  public int getPages() {
    return pages;
  }

  public boolean isNeeded() {
    return pages > 1;
  }

  /** Null on the first page. */
  public String getPrevious() {
    return page > 1 ? link(page - 1) : null;
  }

  /** Null on the last page. */
  public String getNext() {
    return page < pages ? link(page + 1) : null;
  }

  public List<Number> getNumbers() {
    List<Number> numbers = new ArrayList<>();
    for (int i = Math.max(1, page - AROUND); i <= Math.min(pages, page + AROUND); i++) {
      numbers.add(new Number(i, link(i), i == page));
    }
    return numbers;
  }

  private String link(int number) {
    return address.with("page", number == 1 ? null : number).toString();
  }

  /** One page number. */
  public record Number(int value, String link, boolean current) {

    public int getValue() {
      return value;
    }

    public String getLink() {
      return link;
    }

    public boolean isCurrent() {
      return current;
    }
  }
}

package id.teladan.shared;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param total how many there are on all pages
 * @param page the number of this page, from 1
 * @param size how many fit on a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

  public Page {
    items = List.copyOf(items);
  }

  /** The part of a list that is in memory as a whole. */
  public static <T> Page<T> of(Collection<? extends T> all, PageRequest request) {
    List<T> items =
        all.stream().<T>map(item -> item).skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, all.size(), request.page(), request.size());
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), total, page, size);
  }

  public List<T> getItems() {
    return items;
  }

  public long getTotal() {
    return total;
  }
}

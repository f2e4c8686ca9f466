package id.teladan.need;

import java.util.List;

/**
 * What a list of needs is narrowed by; empty members do not filter.
 *
 * @param regions codes; a province does not include its regencies
 */
public record NeedFilter(List<String> regions, List<String> affairs, List<NeedStatus> statuses) {
  public static final NeedFilter ALL = new NeedFilter(List.of(), List.of(), List.of());

  public NeedFilter {
    regions = List.copyOf(regions);
    affairs = List.copyOf(affairs);
    statuses = List.copyOf(statuses);
  }
}

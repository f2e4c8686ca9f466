package id.teladan.request;

import java.util.List;

/**
 * What a list of requests is narrowed by; null and empty do not filter.
 *
 * @param region on either side
 */
public record RequestFilter(
    String region, String visitor, String host, List<RequestStatus> statuses) {
  public static final RequestFilter NONE = new RequestFilter(null, null, null, null);

  public RequestFilter {
    statuses = statuses == null ? List.of() : List.copyOf(statuses);
  }
}

package id.teladan.monitoring;

import java.time.Instant;

/**
 * A request that took long.
 *
 * @param number of the request, as its answer and the log tell it
 * @param path without what was asked: that may be private
 */
public record SlowRequest(
    Instant at, String number, String method, String path, int status, long millis) {

  public Instant getAt() {
    return at;
  }

  public String getNumber() {
    return number;
  }

  public String getMethod() {
    return method;
  }

  public String getPath() {
    return path;
  }

  public int getStatus() {
    return status;
  }

  public long getMillis() {
    return millis;
  }
}

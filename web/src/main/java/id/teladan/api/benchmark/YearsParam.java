package id.teladan.api.benchmark;

import id.teladan.benchmark.YearRange;
import jakarta.ws.rs.QueryParam;

/** Which years: {@code year}, or {@code fromYear} and {@code toYear}, each of them optional. */
public class YearsParam {
  @QueryParam("year")
  private Integer year;

  @QueryParam("fromYear")
  private Integer from;

  @QueryParam("toYear")
  private Integer to;

  YearRange range() {
    return year == null ? new YearRange(from, to) : new YearRange(year, year);
  }
}

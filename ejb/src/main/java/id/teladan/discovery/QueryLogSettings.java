package id.teladan.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about the log of queries.
 *
 * <p>{@code TELADAN_QUERIES_RARE_DAYS}: after how many days a query is forgotten that was asked
 * fewer than {@code TELADAN_QUERIES_FREQUENT} times; so often must people who are not signed in
 * have asked a query before it is suggested to others. Everything is forgotten after two years.
 */
@ApplicationScoped
public class QueryLogSettings {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject
  @ConfigProperty(name = "teladan.queries.rare.days", defaultValue = "90")
  private int rareDays;

  @Inject
  @ConfigProperty(name = "teladan.queries.frequent", defaultValue = "5")
  private int frequent;

  public int frequent() {
    return frequent;
  }

  public int rareDays() {
    return rareDays;
  }

  LocalDate rareBefore() {
    return today().minusDays(rareDays);
  }

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}

package id.teladan.web.benchmark;

import id.teladan.benchmark.Edition;
import id.teladan.benchmark.RankingView;
import id.teladan.web.shared.Address;

/** Where a ranking is had as tables and pictures. */
public final class RankingFiles {
  private final RankingView ranking;
  private final String language;

  RankingFiles(RankingView ranking, String language) {
    this.ranking = ranking;
    this.language = language;
  }

  public String getCsv() {
    return table("csv");
  }

  public String getXlsx() {
    return table("xlsx");
  }

  public String getBars() {
    return picture("bars");
  }

  public String getMap() {
    return picture("tiles");
  }

  /** The same indicator against another one. */
  public String getScatter() {
    return Address.of("/scatter").with("x", ranking.indicator().code()).toString();
  }

  private String table(String format) {
    Address rest = Address.of("/api/v1/indicators/" + ranking.indicator().code() + "/ranking");
    return edition(rest).with("level", ranking.level()).with("format", format).toString();
  }

  private String picture(String shape) {
    Address rest =
        Address.of("/api/v1/pictures/ranking/" + shape)
            .with("indicator", ranking.indicator().code());
    return edition(rest).with("level", ranking.level()).with("lang", language).toString();
  }

  private Address edition(Address address) {
    Edition edition = ranking.edition();
    return edition == null
        ? address
        : address
            .with("year", edition.year())
            .with("framework", edition.measure().framework())
            .with("period", edition.measure().period());
  }
}

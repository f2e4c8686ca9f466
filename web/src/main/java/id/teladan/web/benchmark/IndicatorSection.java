package id.teladan.web.benchmark;

import java.util.List;

/**
 * One indicator on the page of a comparison.
 *
 * @param better in a sentence which direction is the good one; empty for neither
 * @param notes why figures were not joined, or are not there
 * @param source who published the figures
 */
public record IndicatorSection(
    String code,
    String name,
    String unit,
    String better,
    List<ChartView> charts,
    List<String> notes,
    String source,
    Links links) {

  /**
   * Where it leads on.
   *
   * @param alone this indicator alone; null when it is alone already
   * @param solutions solutions of the affairs that work on it; null when it has none
   */
  public record Links(String alone, String ranking, String solutions, String csv, String xlsx) {
    public String getAlone() {
      return alone;
    }

    public String getRanking() {
      return ranking;
    }

    public String getSolutions() {
      return solutions;
    }

    public String getCsv() {
      return csv;
    }

    public String getXlsx() {
      return xlsx;
    }
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getUnit() {
    return unit;
  }

  public String getBetter() {
    return better;
  }

  public List<ChartView> getCharts() {
    return charts;
  }

  public List<String> getNotes() {
    return notes;
  }

  public String getSource() {
    return source;
  }

  public Links getLinks() {
    return links;
  }
}

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
    Distance distance,
    Links links) {

  /**
   * How far the region is from its peers; only dashes where it has no figure.
   *
   * @param known whether the region has a figure
   * @param verdict ahead or behind in a word; null for neither
   */
  public record Distance(
      boolean known,
      String when,
      String value,
      String median,
      String toMedian,
      String best,
      String toBest,
      String verdict,
      String tone) {
    public boolean isKnown() {
      return known;
    }

    public String getWhen() {
      return when;
    }

    public String getValue() {
      return value;
    }

    public String getMedian() {
      return median;
    }

    public String getToMedian() {
      return toMedian;
    }

    public String getBest() {
      return best;
    }

    public String getToBest() {
      return toBest;
    }

    public String getVerdict() {
      return verdict;
    }

    public String getTone() {
      return tone;
    }
  }

  /**
   * Where it leads on.
   *
   * @param alone this indicator alone; null when it is alone already
   * @param gap solutions that may close the gap; null when no affair works on it
   * @param lines the picture as a file, and so the two after it
   */
  public record Links(
      String alone,
      String ranking,
      String gap,
      String csv,
      String xlsx,
      String lines,
      String dots,
      String multiples) {
    public String getLines() {
      return lines;
    }

    public String getDots() {
      return dots;
    }

    public String getMultiples() {
      return multiples;
    }

    public String getAlone() {
      return alone;
    }

    public String getRanking() {
      return ranking;
    }

    public String getGap() {
      return gap;
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

  public Distance getDistance() {
    return distance;
  }

  public Links getLinks() {
    return links;
  }
}

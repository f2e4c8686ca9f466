package id.teladan.benchmark;

import id.teladan.solution.SolutionSummary;
import java.util.List;

/**
 * What the whole country has and does not use.
 *
 * @param affairs those with most proven solutions for fewest adopters first
 * @param visitors regions that visit and never take over, the busiest first
 * @param thin published solutions with little or no evidence, those most taken over first
 */
public record NationalView(List<AffairRow> affairs, List<VisitorRow> visitors, List<ThinRow> thin) {

  public NationalView {
    affairs = List.copyOf(affairs);
    visitors = List.copyOf(visitors);
    thin = List.copyOf(thin);
  }

  /**
   * One affair.
   *
   * @param solutions published ones whose main affair it is
   * @param proven those with evidence of level 2 or more
   * @param adopters regions that have taken one of them over
   */
  public record AffairRow(
      String affair, String nameId, String nameEn, int solutions, int proven, int adopters) {
    public String getAffair() {
      return affair;
    }

    public int getSolutions() {
      return solutions;
    }

    public int getProven() {
      return proven;
    }

    public int getAdopters() {
      return adopters;
    }

    public String name(java.util.Locale locale) {
      return "en".equals(locale.getLanguage()) ? nameEn : nameId;
    }
  }

  /** One region with its visits that were not cancelled. */
  public record VisitorRow(String regionCode, String regionName, int visits, String lastVisit) {
    public String getRegionCode() {
      return regionCode;
    }

    public String getRegionName() {
      return regionName;
    }

    public int getVisits() {
      return visits;
    }

    public String getLastVisit() {
      return lastVisit;
    }
  }

  /** One solution. */
  public record ThinRow(SolutionSummary solution, int adopters) {
    public SolutionSummary getSolution() {
      return solution;
    }

    public int getAdopters() {
      return adopters;
    }
  }

  public List<AffairRow> getAffairs() {
    return affairs;
  }

  public List<VisitorRow> getVisitors() {
    return visitors;
  }

  public List<ThinRow> getThin() {
    return thin;
  }
}

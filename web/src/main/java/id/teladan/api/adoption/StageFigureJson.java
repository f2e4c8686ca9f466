package id.teladan.api.adoption;

import id.teladan.adoption.Quartiles;
import id.teladan.adoption.StageFigure;

/**
 * One stage in figures; days are whole days.
 *
 * @param stage UNKNOWN when nobody knows
 * @param reached how many are at it or further
 * @param nowMedian for how long half of those at it have been there
 * @param stayCount from how many that left it the three that follow are taken
 */
public record StageFigureJson(
    String stage,
    long count,
    long reached,
    Long nowLower,
    Long nowMedian,
    Long nowUpper,
    Long stayCount,
    Long stayLower,
    Long stayMedian,
    Long stayUpper) {

  static StageFigureJson of(StageFigure figure) {
    Quartiles now = figure.now();
    Quartiles stay = figure.stay();
    return new StageFigureJson(
        figure.stage() == null ? "UNKNOWN" : figure.stage().name(),
        figure.count(),
        figure.reached(),
        now == null ? null : now.lower(),
        now == null ? null : now.median(),
        now == null ? null : now.upper(),
        stay == null ? null : stay.count(),
        stay == null ? null : stay.lower(),
        stay == null ? null : stay.median(),
        stay == null ? null : stay.upper());
  }
}

package id.teladan.web.visit;

import id.teladan.visit.VisitContent.ThemeUnit;

/** One theme in the form of a visit. */
public class ThemeLine {
  private String theme;
  private String visitorUnit;
  private String hostUnit;

  public ThemeLine() {}

  public ThemeLine(ThemeUnit unit) {
    theme = unit.theme();
    visitorUnit = unit.visitorUnit();
    hostUnit = unit.hostUnit();
  }

  public boolean isNamed() {
    return theme != null && !theme.isBlank();
  }

  public ThemeUnit unit() {
    return new ThemeUnit(theme, visitorUnit, hostUnit);
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getVisitorUnit() {
    return visitorUnit;
  }

  public void setVisitorUnit(String visitorUnit) {
    this.visitorUnit = visitorUnit;
  }

  public String getHostUnit() {
    return hostUnit;
  }

  public void setHostUnit(String hostUnit) {
    this.hostUnit = hostUnit;
  }
}

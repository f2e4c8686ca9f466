package id.teladan.web.agency;

import id.teladan.agency.AgencyContent;
import id.teladan.agency.AgencyView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the form of an agency: former names are lines, "Name; 2019". */
public class AgencyForm {
  private Long id;
  private int version;
  private String region;
  private String name;
  private String former;

  void fill(AgencyView agency) {
    id = agency.id();
    version = agency.version();
    region = agency.regionCode();
    name = agency.name();
    former = agency.formerNames().stream().map(AgencyForm::line).collect(Collectors.joining("\n"));
  }

  private static String line(AgencyContent.FormerName each) {
    return each.until() == null ? each.name() : each.name() + "; " + each.until();
  }

  AgencyContent content() {
    List<AgencyContent.FormerName> names =
        (former == null ? "" : former)
            .lines()
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .map(AgencyForm::formerName)
            .toList();
    return new AgencyContent(region, name, names);
  }

  private static AgencyContent.FormerName formerName(String line) {
    int end = line.lastIndexOf(';');
    if (end < 0) {
      return new AgencyContent.FormerName(line, null);
    }
    String date = line.substring(end + 1).strip();
    try {
      return new AgencyContent.FormerName(
          line.substring(0, end).strip(), date.isEmpty() ? null : PartialDate.parse(date));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidInputException(FieldError.of("formerNames", "invalid-date"));
    }
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getFormer() {
    return former;
  }

  public void setFormer(String former) {
    this.former = former;
  }
}

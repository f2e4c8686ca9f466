package id.teladan.web.paper;

import id.teladan.paper.LetterheadContent;
import id.teladan.paper.LetterheadView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;

/** What stands in the form of a letterhead. */
public class LetterheadForm {
  private int version;
  private String government;
  private String unit;
  private String address;
  private String contact;
  private String place;
  private String signer;
  private String reportDays;

  void fill(LetterheadView head) {
    LetterheadContent content = head.content();
    version = head.version();
    government = content.government();
    unit = content.unit();
    address = content.address();
    contact = content.contact();
    place = content.place();
    signer = content.signer();
    reportDays = content.reportDays() == null ? null : content.reportDays().toString();
  }

  LetterheadContent content() {
    return new LetterheadContent(government, unit, address, contact, place, signer, days());
  }

  private Integer days() {
    if (reportDays == null) {
      return null;
    }
    if (!reportDays.strip().matches("\\d{1,4}")) {
      throw new InvalidInputException(FieldError.of("reportDays", "invalid"));
    }
    return Integer.valueOf(reportDays.strip());
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getGovernment() {
    return government;
  }

  public void setGovernment(String government) {
    this.government = government;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public String getReportDays() {
    return reportDays;
  }

  public void setReportDays(String reportDays) {
    this.reportDays = reportDays;
  }
}

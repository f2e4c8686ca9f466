package id.teladan.web.need;

import id.teladan.need.NeedContent;
import id.teladan.need.NeedView;

/** What stands in the form of a need. */
public class NeedForm {
  private int version;
  private String title;
  private String description;
  private String words;
  private String affair;
  private String regionCode;
  private String function;

  void fill(NeedView need) {
    version = need.version();
    title = need.getTitle();
    description = need.getDescription();
    words = need.getWords();
    affair = need.getAffair();
    regionCode = need.getRegionCode();
    function = need.getFunction();
  }

  /** Begins with what was searched for. */
  void begin(String searched, String chosenAffair, String region) {
    words = searched;
    affair = chosenAffair;
    regionCode = region;
  }

  NeedContent content() {
    return new NeedContent(regionCode, title, description, words, affair, function);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getAffair() {
    return affair;
  }

  public void setAffair(String affair) {
    this.affair = affair;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
  }
}

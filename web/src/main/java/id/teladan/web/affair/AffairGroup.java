package id.teladan.web.affair;

import id.teladan.web.ui.Choice;
import java.util.List;

/** A group of affairs as Permendagri 90/2019 sorts them. */
public record AffairGroup(String code, String name, List<Choice> affairs) {

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public List<Choice> getAffairs() {
    return affairs;
  }
}

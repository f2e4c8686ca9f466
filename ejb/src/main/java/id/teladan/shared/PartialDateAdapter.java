package id.teladan.shared;

import jakarta.json.bind.adapter.JsonbAdapter;

/** A {@link PartialDate} is its text in JSON. */
public class PartialDateAdapter implements JsonbAdapter<PartialDate, String> {

  @Override
  public String adaptToJson(PartialDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public PartialDate adaptFromJson(String text) {
    return PartialDate.parse(text);
  }
}

package id.teladan.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PartialDate} as its text, which keeps its precision and its order. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

  @Override
  public String convertToDatabaseColumn(PartialDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public PartialDate convertToEntityAttribute(String text) {
    return PartialDate.parse(text);
  }
}

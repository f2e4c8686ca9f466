package id.teladan.api.json;

import id.teladan.shared.PartialDate;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the values that have no members: texts, numbers, dates, enum constants, ids. */
final class SimpleReading {
  private static final Map<Class<?>, Parser> TEXTS =
      Map.of(
          PartialDate.class, new Parser("invalid-date", PartialDate::new),
          LocalDate.class, new Parser("invalid-date", LocalDate::parse),
          Instant.class, new Parser("invalid-instant", Instant::parse),
          UUID.class, new Parser("invalid-uuid", UUID::fromString));
  private static final int LONGEST_NUMBER = 40;

  private final Faults faults;

  SimpleReading(Faults faults) {
    this.faults = faults;
  }

  Object read(String path, JsonValue value, Class<?> type, boolean id) {
    if (type == boolean.class || type == Boolean.class) {
      return flag(path, value);
    }
    if (isNumber(type) && !id) {
      return number(path, value, type);
    }
    if (!(value instanceof JsonString string)) {
      return wrong(path, "string");
    }
    return text(path, string.getString(), type);
  }

  /** Whether JSON writes such a value as one text although it is a record. */
  static boolean isText(Class<?> type) {
    return TEXTS.containsKey(type);
  }

  private Object text(String path, String text, Class<?> type) {
    if (type == String.class) {
      return plain(path, text);
    }
    if (type.isEnum()) {
      return constant(path, text, type);
    }
    if (isNumber(type)) {
      return Ids.isId(text) ? (Object) Long.valueOf(text) : fault(path, "invalid-id");
    }
    Parser parser = TEXTS.get(type);
    if (parser == null) {
      throw new IllegalStateException("no reading of " + type + " for " + path);
    }
    try {
      return parser.parse().apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return fault(path, parser.code());
    }
  }

  /** Texts without the characters that no database column and no XML document can hold. */
  private Object plain(String path, String text) {
    boolean clean =
        text.codePoints()
            .allMatch(
                c ->
                    c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                        || c == '\n'
                        || c == '\r'
                        || c == '\t');
    return clean ? text : fault(path, "invalid-characters");
  }

  private Object constant(String path, String text, Class<?> type) {
    Object[] all = type.getEnumConstants();
    return Arrays.stream(all)
        .filter(c -> ((Enum<?>) c).name().equals(text))
        .findFirst()
        .orElseGet(
            () ->
                fault(
                    path,
                    "unknown-value",
                    Arrays.stream(all)
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.joining(", "))));
  }

  private Object flag(String path, JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      default -> wrong(path, "boolean");
    };
  }

  private Object number(String path, JsonValue value, Class<?> type) {
    if (!(value instanceof JsonNumber number)) {
      return wrong(path, "number");
    }
    BigDecimal decimal = number.bigDecimalValue();
    // 1e999999999 is a short text and an endless number: look at its size before its digits.
    if (Math.abs((long) decimal.precision() - decimal.scale()) > LONGEST_NUMBER
        || decimal.precision() > LONGEST_NUMBER) {
      return fault(path, "out-of-range");
    }
    try {
      if (type == long.class || type == Long.class) {
        return decimal.longValueExact();
      }
      if (type == int.class || type == Integer.class) {
        return decimal.intValueExact();
      }
      return type == BigDecimal.class ? decimal : (Object) decimal.doubleValue();
    } catch (ArithmeticException e) {
      return decimal.stripTrailingZeros().scale() > 0
          ? wrong(path, "integer")
          : fault(path, "out-of-range");
    }
  }

  private static boolean isNumber(Class<?> type) {
    return type == BigDecimal.class
        || type == Integer.class
        || type == Long.class
        || type == Double.class
        || type.isPrimitive() && type != boolean.class;
  }

  private Object wrong(String path, String expected) {
    faults.form(path, "wrong-type", expected);
    return null;
  }

  private Object fault(String path, String code, Object... args) {
    faults.value(path, code, args);
    return null;
  }

  /** How a text becomes a value, and what it is called when it cannot. */
  private record Parser(String code, Function<String, ?> parse) {}
}

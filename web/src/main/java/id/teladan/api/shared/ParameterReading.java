package id.teladan.api.shared;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the typed query parameters: enum constants, whole numbers, flags, dates. A wrong one is
 * named in a 422, where JAX-RS alone would say 404; an empty one is as good as absent.
 */
@Provider
@ApplicationScoped
public class ParameterReading implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Boolean.class, ParameterReading::flag,
          PartialDate.class, PartialDate::new);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] notes) {
    String name =
        Arrays.stream(notes)
            .filter(QueryParam.class::isInstance)
            .map(n -> ((QueryParam) n).value())
            .findFirst()
            .orElse(null);
    if (name == null || !type.isEnum() && !READERS.containsKey(type)) {
      return null;
    }
    return new Converter<>(name, type);
  }

  private static Object flag(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    throw new IllegalArgumentException(text);
  }

  /** The converter of one parameter. */
  private record Converter<T>(String name, Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      return type.cast(type.isEnum() ? constant(text.strip()) : value(text.strip()));
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }

    private Object value(String text) {
      try {
        return READERS.get(type).apply(text);
      } catch (IllegalArgumentException e) {
        throw new InvalidInputException(FieldError.of(name, "invalid"));
      }
    }

    private Object constant(String text) {
      T[] all = type.getEnumConstants();
      return Arrays.stream(all)
          .filter(c -> ((Enum<?>) c).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new InvalidInputException(unknown(all)));
    }

    private FieldError unknown(T[] all) {
      String allowed =
          Arrays.stream(all).map(c -> ((Enum<?>) c).name()).collect(Collectors.joining(", "));
      return FieldError.of(name, "unknown-value", allowed);
    }
  }
}

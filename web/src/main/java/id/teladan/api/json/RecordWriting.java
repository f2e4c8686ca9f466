package id.teladan.api.json;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records as JSON: every component under its own name and in its own order, unknown ones as
 * {@code null}. Getters and methods of a record are no members, so a view may have any number of
 * them.
 */
public final class RecordWriting {
  /** Found once: the short ways through {@code Json} search for it at every single value. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final ClassValue<RecordComponent[]> PARTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordWriting() {}

  /** The JSON text of a record, a map, a collection or a simple value. */
  public static String text(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(json, null, value, false);
    }
    return out.toString();
  }

  /** The value of one component. */
  public static Object valueOf(RecordComponent component, Object record) {
    try {
      Method accessor = component.getAccessor();
      // A public accessor of a record that is not public itself.
      accessor.trySetAccessible();
      return accessor.invoke(record);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** Whether JSON writes such a value as one text although it is a record. */
  public static boolean isSimple(Class<?> type) {
    return SimpleReading.isText(type);
  }

  private static void write(JsonGenerator json, String name, Object value, boolean id) {
    if (value instanceof Optional<?> maybe) {
      write(json, name, maybe.orElse(null), id);
    } else if (value instanceof Record record && !isSimple(value.getClass())) {
      startObject(json, name);
      for (RecordComponent part : PARTS.get(record.getClass())) {
        write(json, part.getName(), valueOf(part, record), Ids.isIdName(part.getName()));
      }
      json.writeEnd();
    } else if (value instanceof Map<?, ?> map) {
      startObject(json, name);
      map.forEach((key, item) -> write(json, String.valueOf(key), item, false));
      json.writeEnd();
    } else if (value instanceof Iterable<?> items) {
      startArray(json, name);
      items.forEach(item -> write(json, null, item, id));
      json.writeEnd();
    } else {
      add(json, name, simple(value, id));
    }
  }

  private static JsonValue simple(Object value, boolean id) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number && !id) {
      return number(number);
    }
    return JSON.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  private static JsonValue number(Number number) {
    if (number instanceof BigDecimal decimal) {
      return JSON.createValue(decimal);
    }
    if (number instanceof BigInteger whole) {
      return JSON.createValue(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      double real = number.doubleValue();
      return Double.isFinite(real) ? JSON.createValue(BigDecimal.valueOf(real)) : JsonValue.NULL;
    }
    return JSON.createValue(number.longValue());
  }

  private static void add(JsonGenerator json, String name, JsonValue value) {
    if (name == null) {
      json.write(value);
    } else {
      json.write(name, value);
    }
  }

  private static void startObject(JsonGenerator json, String name) {
    if (name == null) {
      json.writeStartObject();
    } else {
      json.writeStartObject(name);
    }
  }

  private static void startArray(JsonGenerator json, String name) {
    if (name == null) {
      json.writeStartArray();
    } else {
      json.writeStartArray(name);
    }
  }
}

package id.teladan.api.json;

import id.teladan.shared.DomainException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a command record of a JSON object, member by member. */
final class RecordReading {
  private final Faults faults = new Faults();
  private final SimpleReading simple = new SimpleReading(faults);

  /**
   * @param view what a reader gets: its members that the command does not have are ignored; null
   *     when there are none
   */
  static <T extends Record> T read(JsonObject json, Class<T> type, Class<? extends Record> view) {
    RecordReading reading = new RecordReading();
    T command = type.cast(reading.record("", json, type, view));
    reading.faults.refuse();
    return Objects.requireNonNull(command, "no fault and no command");
  }

  private Object record(String path, JsonObject json, Class<?> type, Class<?> view) {
    RecordComponent[] parts = type.getRecordComponents();
    Map<String, Type> readable = types(view);
    refuseUnknown(path, json, parts, readable);
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String name = parts[i].getName();
      JsonValue member = json.getOrDefault(name, JsonValue.NULL);
      values[i] = value(join(path, name), member, parts[i].getGenericType(), readable.get(name));
    }
    return faults.isEmpty() ? create(path, type, parts, values) : null;
  }

  private void refuseUnknown(
      String path, JsonObject json, RecordComponent[] parts, Map<String, Type> readable) {
    List<String> known = Arrays.stream(parts).map(RecordComponent::getName).toList();
    json.keySet().stream()
        .filter(name -> !known.contains(name) && !readable.containsKey(name))
        .forEach(name -> faults.form(join(path, shortened(name)), "unknown-member"));
  }

  private Object value(String path, JsonValue json, Type type, Type view) {
    Class<?> raw = raw(type);
    if (Collection.class.isAssignableFrom(raw)) {
      return list(path, json, (ParameterizedType) type, view);
    }
    if (json == JsonValue.NULL) {
      if (raw.isPrimitive()) {
        faults.value(path, "required");
      }
      return null;
    }
    if (!raw.isRecord() || SimpleReading.isText(raw)) {
      return simple.read(path, json, raw, Ids.isIdName(lastName(path)));
    }
    if (json instanceof JsonObject object) {
      return record(path, object, raw, view == null ? null : raw(view));
    }
    faults.form(path, "wrong-type", "object");
    return null;
  }

  private Collection<Object> list(String path, JsonValue json, ParameterizedType type, Type view) {
    List<Object> items = new ArrayList<>();
    if (json instanceof JsonArray array) {
      Type item = type.getActualTypeArguments()[0];
      Type itemView =
          view instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
      for (int i = 0; i < array.size(); i++) {
        items.add(item(path + "[" + i + "]", array.get(i), item, itemView));
      }
    } else if (json != JsonValue.NULL) {
      faults.form(path, "wrong-type", "array");
    }
    return raw(type) == List.class || raw(type) == Collection.class
        ? items
        : new LinkedHashSet<>(items);
  }

  private Object item(String path, JsonValue json, Type type, Type view) {
    if (json == JsonValue.NULL) {
      faults.value(path, "required");
      return null;
    }
    return value(path, json, type, view);
  }

  private Object create(String path, Class<?> type, RecordComponent[] parts, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof DomainException refusal) {
        throw refusal;
      }
      faults.value(path, "invalid");
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type, e);
    }
  }

  private static Map<String, Type> types(Class<?> view) {
    Map<String, Type> types = new HashMap<>();
    if (view != null && view.isRecord()) {
      for (RecordComponent part : view.getRecordComponents()) {
        types.put(part.getName(), part.getGenericType());
      }
    }
    return types;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static String lastName(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shortened(String name) {
    return name.length() > 100 ? name.substring(0, 100) : name;
  }
}

package id.teladan.solution;

import id.teladan.shared.PartialDate;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a content record as text by field path, in the order of its members. */
final class TypedWriting {
  private static final Set<String> WORDS =
      Set.of("tags", "application.platforms", "application.stack", "application.integrations");

  private TypedWriting() {}

  static void write(String prefix, Record record, Map<String, String> typed) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      value(prefix + part.getName(), valueOf(part, record), typed);
    }
  }

  private static void value(String path, Object value, Map<String, String> typed) {
    if (value instanceof List<?> list) {
      list(path, list, typed);
    } else if (value instanceof PartialDate date) {
      typed.put(path, date.text());
    } else if (value instanceof Record record) {
      write(path + ".", record, typed);
    } else if (value != null && !value.toString().isEmpty()) {
      typed.put(path, value.toString());
    }
  }

  private static void list(String path, List<?> list, Map<String, String> typed) {
    if (WORDS.contains(path)) {
      value(path, list.stream().map(String::valueOf).collect(Collectors.joining("\n")), typed);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      value(path + "[" + i + "]", list.get(i), typed);
    }
  }

  private static Object valueOf(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part.getName() + " cannot be read", e);
    }
  }
}

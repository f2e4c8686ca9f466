package id.teladan.api.benchmark;

import java.util.Arrays;
import java.util.List;

/** Codes in a query: the parameter repeated, or its values separated by commas, or both. */
final class CodeLists {

  private CodeLists() {}

  static List<String> split(List<String> parameters) {
    return parameters == null
        ? List.of()
        : parameters.stream()
            .flatMap(p -> Arrays.stream(p.split(",")))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
  }
}

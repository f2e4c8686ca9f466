package id.teladan.web.solution;

import id.teladan.solution.SolutionMerge;
import id.teladan.solution.TypedRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of the editor sent. */
@RequestScoped
public class TypedRequest {
  private static final String CHOICE = "choose:";
  private static final Set<String> NAMES =
      EditorLayout.SECTIONS.stream()
          .flatMap(
              section ->
                  Stream.concat(
                      section.fields().stream().map(EditorLayout.Field::name),
                      section.rows().stream().map(EditorLayout.Rows::name)))
          .collect(Collectors.toUnmodifiableSet());

  @Inject private HttpServletRequest request;

  boolean isPosted() {
    return "POST".equals(request.getMethod()) && request.getParameter("draftKey") != null;
  }

  String key() {
    return valid(request.getParameter("draftKey"));
  }

  /** The draft that the address asks for; null when it names none. */
  String draft() {
    return valid(request.getParameter("draft"));
  }

  /** The version that the typing began with. */
  int base() {
    String base = request.getParameter("baseVersion");
    return base != null && base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
  }

  Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    List<String> fields =
        request.getParameterMap().keySet().stream()
            .filter(name -> NAMES.contains(TypedRows.group(name)))
            .toList();
    fields.forEach(name -> typed.put(name, request.getParameter(name).replace("\r\n", "\n")));
    return TypedRows.compact(typed);
  }

  /** The typed text, with the others' where the person who saves has chosen theirs. */
  Map<String, String> chosen(Map<String, String> typed, Map<String, String> theirs) {
    Map<String, String> result = typed;
    for (String name : NAMES) {
      if ("theirs".equals(request.getParameter(CHOICE + name))) {
        result = SolutionMerge.withField(result, name, theirs);
      }
    }
    return result;
  }

  private static String valid(String key) {
    return key != null && key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? key : null;
  }
}

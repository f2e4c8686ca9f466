package id.teladan.web.solution;

import id.teladan.solution.SolutionContent;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the longer texts.
 *
 * @param name the anchor and the end of the key of its heading
 */
public record TextSection(String name, String text) {

  static List<TextSection> of(SolutionContent content) {
    return Stream.of(
            new TextSection("problem", content.problem()),
            new TextSection("approach", content.approach()),
            new TextSection("results", content.results()),
            new TextSection("lessons", content.lessons()),
            new TextSection("requirements", content.requirements()),
            new TextSection("people", content.people()),
            new TextSection("legalBasis", content.legalBasis()),
            new TextSection("risks", content.risks()),
            new TextSection("failures", content.failures()))
        .filter(section -> section.text != null && !section.text.isBlank())
        .toList();
  }

  public String getName() {
    return name;
  }

  public String getText() {
    return text;
  }
}

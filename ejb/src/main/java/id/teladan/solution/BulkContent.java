package id.teladan.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a change of many makes of one solution's content. Pure. */
final class BulkContent {
  private BulkContent() {}

  static SolutionContent changed(SolutionContent content, BulkKind change, String text) {
    String word = text == null ? "" : text.strip();
    return switch (change) {
      case ADD_TAG ->
          content.withLabels(content.mainAffair(), content.otherAffairs(), plus(content, word));
      case REMOVE_TAG ->
          content.withLabels(content.mainAffair(), content.otherAffairs(), minus(content, word));
      case SET_AFFAIR ->
          content.withLabels(word, without(content.otherAffairs(), word), content.tags());
      case ADD_AFFAIR -> withOther(content, word);
      case ARCHIVE -> content;
    };
  }

  private static SolutionContent withOther(SolutionContent content, String affair) {
    if (affair.equals(content.mainAffair()) || content.otherAffairs().contains(affair)) {
      return content;
    }
    List<String> others = new ArrayList<>(content.otherAffairs());
    others.add(affair);
    return content.withLabels(content.mainAffair(), others, content.tags());
  }

  private static List<String> plus(SolutionContent content, String tag) {
    if (minus(content, tag).size() < content.tags().size()) {
      return content.tags();
    }
    List<String> tags = new ArrayList<>(content.tags());
    tags.add(tag);
    return tags;
  }

  /** In any case: "Perizinan" and "perizinan" are one tag. */
  private static List<String> minus(SolutionContent content, String tag) {
    String low = tag.toLowerCase(Locale.ROOT);
    return content.tags().stream()
        .filter(each -> !each.toLowerCase(Locale.ROOT).equals(low))
        .toList();
  }

  private static List<String> without(List<String> affairs, String affair) {
    return affairs.stream().filter(each -> !each.equals(affair)).toList();
  }
}

package id.teladan.discovery;

import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.attachment.AttachmentFeed;
import id.teladan.conversation.ConversationFeed;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What search finds of a solution beside its own words: its files, and what people say of it. */
@ApplicationScoped
public class SolutionTexts {
  @Inject private AttachmentFeed attachments;
  @Inject private ConversationFeed conversations;
  @Inject private AgencyReading agencies;

  /** A text and the section of the document where it stands. */
  record Beside(String section, String words) {}

  /** By the solution's id; solutions without any are absent. */
  Map<Long, List<Beside>> of(Collection<SolutionView> solutions) {
    List<Long> ids = solutions.stream().map(SolutionView::id).toList();
    Map<Long, List<Beside>> all = new HashMap<>();
    names(solutions, all);
    add(all, "attachments", attachments.texts(SolutionFeed.KIND, ids));
    add(all, "conversation", conversations.texts(ids));
    return all;
  }

  /** What owners are or were called beside the names that the solutions give. */
  private void names(Collection<SolutionView> solutions, Map<Long, List<Beside>> all) {
    Set<String> regions =
        solutions.stream().map(each -> each.content().regionCode()).collect(Collectors.toSet());
    List<AgencyView> there = agencies.among(regions);
    for (SolutionView each : there.isEmpty() ? List.<SolutionView>of() : solutions) {
      AgencyView.named(there, each.content().regionCode(), each.content().ownerUnit())
          .map(agency -> agency.otherNames(each.content().ownerUnit()))
          .filter(names -> !names.isEmpty())
          .ifPresent(names -> put(all, each.id(), "ownerUnit", String.join(", ", names)));
    }
  }

  private static void add(
      Map<Long, List<Beside>> all, String section, Map<Long, List<String>> texts) {
    texts.forEach((id, words) -> words.forEach(text -> put(all, id, section, text)));
  }

  private static void put(Map<Long, List<Beside>> all, Long id, String section, String words) {
    all.computeIfAbsent(id, n -> new ArrayList<>()).add(new Beside(section, words));
  }
}

package id.teladan.visit;

import id.teladan.identity.Accounts;
import id.teladan.identity.Caller;
import id.teladan.shared.Json;
import id.teladan.shared.PartialDate;
import id.teladan.shared.SampleData;
import id.teladan.solution.Confidence;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The visits of the sample catalogue: real ones, told from published facts, with their source. */
@Dependent
public class SampleVisits implements SampleData {
  private static final String TEAM_MEMBER = "visitor.kaltara";

  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private VisitRecord record;
  @Inject private SolutionFeed solutions;
  @Inject private Accounts accounts;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    Caller member = accounts.caller(TEAM_MEMBER).orElseThrow();
    for (SampleVisit each : Json.resource("/sample/visits.json", SampleVisit[].class)) {
      boolean theirs = each.visitorCode().equals(member.regionCode());
      List<Caller> team = theirs ? List.of(member) : List.of();
      add(each, team);
    }
  }

  private void add(SampleVisit sample, List<Caller> team) {
    Visit visit = new Visit(sample.content(), team.stream().map(Caller::accountId).toList(), null);
    visits.add(visit);
    record.visit(
        "create",
        null,
        visit.view(
            team.stream()
                .map(c -> new TeamMember(c.accountId(), c.username(), c.displayName()))
                .toList()));
    for (SampleFinding finding : sample.findings()) {
      Long solution = solutions.idOf(finding.solutionTitle()).orElse(null);
      VisitFinding row = new VisitFinding(visit.id(), null, finding.content(solution));
      parts.add(row);
      record.finding("create", null, row.view());
    }
  }

  /** A visit as the sample file tells it. */
  public record SampleVisit(
      String visitorCode,
      String hostCode,
      PartialDate date,
      VisitKind kind,
      String title,
      List<VisitContent.ThemeUnit> themes,
      VisitStatus status,
      Boolean published,
      String summary,
      String source,
      Confidence confidence,
      List<SampleFinding> findings) {

    VisitContent content() {
      return new VisitContent(
          visitorCode,
          hostCode,
          date,
          kind,
          title,
          null,
          status,
          published,
          summary,
          null,
          themes,
          null,
          source,
          confidence);
    }
  }

  /**
   * A finding as the sample file tells it.
   *
   * @param what what works there
   */
  public record SampleFinding(
      String solutionTitle, String title, String what, String difference, String recommendation) {

    FindingContent content(Long solutionId) {
      return new FindingContent(
          title,
          what,
          null,
          null,
          difference,
          null,
          null,
          null,
          null,
          recommendation,
          solutionId,
          null,
          false,
          false);
    }
  }
}

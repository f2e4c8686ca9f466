package id.teladan.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionStart;
import id.teladan.adoption.AdoptionTask;
import id.teladan.identity.CurrentCaller;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.notice.Published;
import id.teladan.notification.NoticeReading;
import id.teladan.notification.NoticeView;
import id.teladan.notification.Reminders;
import id.teladan.request.CapacityReading;
import id.teladan.request.PoolEditing;
import id.teladan.request.Pooling;
import id.teladan.request.RequestContent;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestStep;
import id.teladan.request.StepEditing;
import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaEditing;
import id.teladan.visit.AgendaReading;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.AgendaView;
import id.teladan.visit.DateSpan;
import id.teladan.visit.Errand;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitQuestion;
import id.teladan.visit.VisitReading;
import id.teladan.watch.Matching;
import id.teladan.watch.SavedSearchContent;
import id.teladan.watch.SavedSearchEditing;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Telling people, inside the server, on either database. */
@ExtendWith(ArquillianExtension.class)
class MatchingIT {
  @Inject private SolutionEditing solutions;
  @Inject private SavedSearchEditing searches;
  @Inject private NoticeReading notices;
  @Inject private Announcer announcer;
  @Inject private Matching matching;
  @Inject private AdoptionEditing adoptions;
  @Inject private Reminders reminders;
  @Inject private Event<Published> published;
  @Inject private CurrentCaller caller;
  @Inject private RequestReading requests;
  @Inject private StepEditing steps;
  @Inject private PoolEditing pools;
  @Inject private CapacityReading capacities;
  @Inject private AgendaReading agendas;
  @Inject private AgendaEditing planning;
  @Inject private VisitReading visits;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/teladan")
  private DataSource database;

  @Test
  void tellsOnceHoweverOftenItIsMatched() throws Exception {
    caller.become("official.kaltara");
    searches.create(new SavedSearchContent("Sekali saja", "q=matangsekali"));
    SolutionView made = publish("matangsekali");
    until(() -> about("matangsekali").size() == 1);

    transaction.begin();
    published.fire(new Published("solution", made.id()));
    published.fire(new Published("solution", made.id()));
    transaction.commit();
    // A second match has happened when a later publication was matched: they go in order.
    caller.become("official.kaltara");
    searches.create(new SavedSearchContent("Penanda", "q=matangpenanda"));
    publish("matangpenanda");
    // Somebody else, as the timer is: nobody is told of what they do themselves.
    caller.become("admin");
    matching.look();
    caller.become("official.kaltara");
    until(() -> about("matangpenanda").size() == 1);

    assertThat(about("matangsekali")).hasSize(1);
  }

  @Test
  void tellsNothingOfADraftNorOfWhatWasPublishedBefore() {
    publish("matangdulu");
    caller.become("coordinator.dki");
    searches.create(new SavedSearchContent("Dulu", "q=matangdulu"));
    searches.create(new SavedSearchContent("Rancangan", "q=matangrancangan"));
    searches.create(new SavedSearchContent("Terbit", "q=matangterbit"));
    caller.become("contributor.dki");
    solutions.create(content("matangrancangan"));
    publish("matangterbit");
    caller.become("coordinator.dki");
    until(() -> about("matangterbit").size() == 1);

    assertThat(about("matangdulu")).isEmpty();
    assertThat(about("matangrancangan")).isEmpty();
  }

  @Test
  void keepsTheNoticeWithTheDataOrNotAtAll() throws Exception {
    caller.become("official.kaltara");
    long me = caller.get().accountId();
    caller.become("curator");
    News news = News.of("solution-published", "/").about("matangbatal").once("test:batal");
    transaction.begin();
    announcer.tell(news, List.of(me));
    transaction.rollback();
    assertThatThrownBy(() -> announcer.tell(news, List.of(me))).isInstanceOf(EJBException.class);
    caller.become("official.kaltara");
    assertThat(about("matangbatal")).isEmpty();

    caller.become("curator");
    for (int i = 0; i < 2; i++) {
      transaction.begin();
      announcer.tell(news, List.of(me));
      announcer.tell(news, List.of(me));
      transaction.commit();
    }
    caller.become("official.kaltara");
    assertThat(about("matangbatal")).hasSize(1);
  }

  @Test
  void remindsOnceOfAStepThatIsOverdue() {
    SolutionView made = publish("matangtenggat");
    caller.become("coordinator.kaltara");
    AdoptionTask late = AdoptionTask.open("matanglangkah", null, new PartialDate("2020-02"));
    AdoptionTask later = AdoptionTask.open("matangnanti", null, new PartialDate("2999"));
    adoptions.create(
        new AdoptionStart(
            made.id(), "65", null, AdoptionContent.begun(null, null, List.of(late, later), null)));
    caller.become("admin");
    reminders.look();
    reminders.look();

    caller.become("coordinator.kaltara");
    assertThat(about("matanglangkah")).hasSize(1);
    assertThat(about("matangnanti")).isEmpty();
    caller.become("contributor.dki");
    assertThat(about("matanglangkah")).isEmpty();
    assertThat(about("matangtenggat"))
        .extracting(NoticeView::kind)
        .containsExactly("adoption-asked");
  }

  /** Two regions are received on one day: each has a visit of its own, and one agenda. */
  @Test
  void tellsBothRegionsThatTheHostWantsThemTogether() throws Exception {
    coordinatorOf("33");
    long ours = sent("coordinator.kaltara", "65");
    long theirs = sent("coordinator.33", "33");
    LocalDate day = LocalDate.of(2027, 9, 3);
    caller.become("coordinator.kaltara");
    assertThatThrownBy(() -> requests.get(theirs)).isInstanceOf(NotFoundException.class);
    caller.become("coordinator.dki");
    pools.pool(new Pooling(List.of(ours, theirs), day, null, "Satu acara"));

    long first = accepted("coordinator.kaltara", ours);
    long second = accepted("coordinator.33", theirs);
    AgendaView agenda = agendas.get(second);
    AgendaSession session =
        new AgendaSession(day, "09:00", "10:00", "Kota cerdas", null, "Balai Kota", null);
    planning.update(
        second,
        agenda.version(),
        new AgendaContent(
            null, null, new Errand("094/33", null, null, null), List.of(), List.of(session)));

    caller.become("coordinator.kaltara");
    AgendaView shared = agendas.get(first);
    assertThat(shared.getTogetherWith()).containsExactly("33");
    assertThat(shared.getSessions()).containsExactly(session);
    assertThat(shared.getErrand().assignmentNumber()).isNull();
    assertThat(shared.getQuestions())
        .extracting(VisitQuestion::text)
        .containsExactly("Pertanyaan 65");
    assertThatThrownBy(() -> visits.get(second)).isInstanceOf(NotFoundException.class);
    assertThat(notices.list(false, PageRequest.first(100)).items())
        .extracting(NoticeView::kind)
        .contains("visit-request-dates-proposed", "visit-agenda-changed");
    caller.become("coordinator.dki");
    assertThat(capacities.get("31", YearMonth.of(2027, 9)).months().get(0).booked()).isEqualTo(1);
  }

  private long sent(String coordinator, String region) {
    caller.become(coordinator);
    RequestContent content =
        new RequestContent(
            region,
            "31",
            null,
            null,
            "Maksud " + region,
            List.of(new VisitContent.ThemeUnit("Kota cerdas", null, null)),
            List.of(new VisitQuestion(null, "Pertanyaan " + region, null, false)),
            List.of(DateSpan.of(LocalDate.of(2027, 8, 6), null)),
            10,
            null);
    return steps.send(null, 0, content).id();
  }

  private long accepted(String coordinator, long request) {
    caller.become(coordinator);
    return steps.move(request, RequestStep.to(RequestStatus.ACCEPTED, null)).visitId();
  }

  /** There are demo accounts of two regions only. */
  private void coordinatorOf(String region) throws Exception {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, region_code, active, version) values"
              + " (-33, 'coordinator.33', 'Koordinator 33', '33', true, 1)");
      statement.execute("insert into account_grant values (-33, 'COORDINATOR', '33')");
    }
    transaction.commit();
  }

  @Test
  void remindsOnceOfAStageThatLastsAndOfAnAgreementThatEnds() {
    SolutionView made = publish("matangmacet");
    caller.become("coordinator.kaltara");
    String ends = java.time.LocalDate.now().plusDays(30).toString();
    String written =
        "{\"date\":\"2020-01\",\"instrument\":\"PKS\",\"instrumentUntil\":\"" + ends + "\"}";
    adoptions.create(
        new AdoptionStart(made.id(), "65", null, Json.read(written, AdoptionContent.class)));
    caller.become("admin");
    reminders.look();
    reminders.look();

    caller.become("coordinator.kaltara");
    assertThat(about("matangmacet"))
        .extracting(NoticeView::kind)
        .containsExactlyInAnyOrder("adoption-stuck", "adoption-agreement-ending");
    caller.become("coordinator.dki");
    assertThat(about("matangmacet")).extracting(NoticeView::kind).containsExactly("adoption-asked");
  }

  private SolutionView publish(String title) {
    String before = caller.get().username();
    caller.become("curator");
    SolutionView made = solutions.create(content(title));
    SolutionView done =
        solutions.move(made.id(), new SolutionTransition(SolutionStatus.PUBLISHED, null));
    caller.become(before);
    return done;
  }

  private List<NoticeView> about(String title) {
    return notices.list(false, PageRequest.first(100)).items().stream()
        .filter(notice -> notice.parts().stream().anyMatch(part -> part.value().equals(title)))
        .toList();
  }

  private static SolutionContent content(String title) {
    String json =
        """
        {"kind":"PRACTICE","title":"%s","summary":"Ringkasan","audience":"PUBLIC",
         "mainAffair":"2.16","regionCode":"31"}
        """;
    return Json.read(json.formatted(title), SolutionContent.class);
  }

  private static void until(java.util.function.BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still not so after 20 s").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}

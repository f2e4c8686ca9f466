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
import id.teladan.shared.Json;
import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import id.teladan.watch.Matching;
import id.teladan.watch.SavedSearchContent;
import id.teladan.watch.SavedSearchEditing;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
  @Resource private UserTransaction transaction;

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

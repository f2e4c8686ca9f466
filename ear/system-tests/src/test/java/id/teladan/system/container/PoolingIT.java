package id.teladan.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.identity.CurrentCaller;
import id.teladan.notification.NoticeReading;
import id.teladan.notification.NoticeView;
import id.teladan.request.CapacityReading;
import id.teladan.request.PoolEditing;
import id.teladan.request.Pooling;
import id.teladan.request.RequestContent;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestStep;
import id.teladan.request.StepEditing;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
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
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several regions on one day, inside the server, on either database. */
@ExtendWith(ArquillianExtension.class)
class PoolingIT {
  @Inject private RequestReading requests;
  @Inject private StepEditing steps;
  @Inject private PoolEditing pools;
  @Inject private CapacityReading capacities;
  @Inject private AgendaReading agendas;
  @Inject private AgendaEditing planning;
  @Inject private VisitReading visits;
  @Inject private NoticeReading notices;
  @Inject private CurrentCaller caller;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/teladan")
  private DataSource database;

  @Test
  void eachRegionHasAVisitOfItsOwnAndTheyShareTheSessions() throws Exception {
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
}

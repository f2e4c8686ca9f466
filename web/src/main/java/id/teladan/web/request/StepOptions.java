package id.teladan.web.request;

import id.teladan.request.CapacityReading;
import id.teladan.request.CapacityView;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.visit.DateSpan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** What a step offers to choose from, and where it leads. */
@RequestScoped
public class StepOptions {
  @Inject private RequestWords words;
  @Inject private RequestExits exits;
  @Inject private CapacityReading capacities;

  List<SelectItem> offered(List<DateSpan> days) {
    return days.stream().map(span -> new SelectItem(StepForm.key(span), words.days(span))).toList();
  }

  /** From the month of the first day that is asked for. */
  CapacityView capacity(RequestView request) {
    YearMonth first =
        request.getDates().stream()
            .map(span -> YearMonth.from(span.from()))
            .min(YearMonth::compareTo)
            .orElseGet(YearMonth::now);
    return capacities.get(request.getHostCode(), first);
  }

  void leave(Supplier<RequestView> deed, RequestStatus to) {
    exits.leave(() -> deed.get().url(), to.name());
  }
}

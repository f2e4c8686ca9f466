package id.teladan.web.request;

import id.teladan.request.RequestReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands on top of each of the pages below {@code /visit-requests}. */
@Named
@RequestScoped
public class RequestTitle {
  @Inject private RequestRoute route;
  @Inject private RequestReading reading;
  @Inject private RequestWords words;
  @Inject private StepTitle step;

  public String getText() {
    return switch (route.getView()) {
      case "one" -> getRequest();
      case "step" -> step.getText();
      default -> words.text("title." + route.getView());
    };
  }

  public String getLead() {
    return words.text("lead." + route.getView());
  }

  /** The name of the request that the page is about. */
  public String getRequest() {
    return words.title(reading.get(route.id()));
  }
}

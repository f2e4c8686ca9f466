package id.teladan.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a step is called, and what it does. */
@RequestScoped
public class StepTitle {
  @Inject private StepPage page;
  @Inject private RequestPage request;

  String getText() {
    return request.button(page.getTo());
  }
}

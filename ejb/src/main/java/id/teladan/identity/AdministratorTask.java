package id.teladan.identity;

import id.teladan.operation.OperatorTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** {@code teladan admin}: the link for the first administrator, when the one printed is lost. */
@ApplicationScoped
public class AdministratorTask implements OperatorTask {
  @Inject private FirstAdministratorLink link;

  @Override
  public String name() {
    return "admin";
  }

  @Override
  public String run(Consumer<String> progress) {
    return link.link();
  }
}

package id.teladan.discovery;

import id.teladan.operation.OperatorTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** {@code teladan reindex}: the search index built anew while search goes on. */
@ApplicationScoped
public class ReindexTask implements OperatorTask {
  @Inject private IndexOwner owner;
  @Inject private IndexRebuild rebuild;

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public String run(Consumer<String> progress) {
    if (!rebuild.startAndWait(owner.index())) {
      throw new IllegalStateException("a rebuild runs already");
    }
    RebuildProgress end = rebuild.progress();
    if (end.state() != WorkState.DONE) {
      throw new IllegalStateException(end.state() + ": " + end.problem());
    }
    return end.done() + " entries";
  }
}

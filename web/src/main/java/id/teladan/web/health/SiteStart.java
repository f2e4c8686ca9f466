package id.teladan.web.health;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the site has started: its beans answer a while before its pages do. */
@ApplicationScoped
public class SiteStart {
  private volatile boolean done;

  public boolean isDone() {
    return done;
  }

  void done() {
    done = true;
  }
}

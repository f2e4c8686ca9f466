package id.teladan.run;

import java.nio.file.Path;

/**
 * Where the server's files are: the unpacked distribution, which is shared and never written to,
 * and what belongs to one instance, below its home.
 *
 * @param payara the unpacked distribution
 * @param home the instance's data directory
 */
public record ServerFiles(Path payara, Path home) {

  /** The root that Payara calls its install root. */
  public Path installRoot() {
    return payara.resolve("glassfish");
  }

  /** The untouched domain of the distribution, from which each start makes its own. */
  public Path pristineDomain() {
    return installRoot().resolve("domains/domain1");
  }

  /** The instance's domain: made anew at each start, so nothing of value lives in it. */
  public Path domain() {
    return home.resolve("server/domain");
  }

  /** Held while the instance runs, so that no second one opens the same home. */
  public Path lock() {
    return home.resolve("server/lock");
  }

  /** The process id of the launcher that holds the lock. */
  public Path pid() {
    return home.resolve("server/pid");
  }

  /** What the launcher says when it runs in the background. */
  public Path launcherLog() {
    return home.resolve("logs/launcher.log");
  }

  /** Where an operator's requests are put, see {@link OperatorDesk}. */
  public Path desk() {
    return home.resolve("desk");
  }

  /** What the server logs, over several starts, bounded in size. */
  public Path log() {
    return home.resolve("logs/server.log");
  }

  /** What the server process itself prints, of this start only: usually next to nothing. */
  public Path console() {
    return home.resolve("logs/console.log");
  }

  /** Where an archive is dropped to be deployed; the server answers with a marker beside it. */
  public Path deployment() {
    return domain().resolve("autodeploy/teladan.ear");
  }

  /** The marker that tells of a failed deployment. */
  public Path deploymentFailed() {
    return domain().resolve("autodeploy/teladan.ear_deployFailed");
  }
}

package id.teladan.run;

import java.util.Map;

/** What the server's Java is told: quick to start for a trial, steady for people's daily work. */
public enum Tuning {
  /**
   * Small and quick to start, for trying and testing; never for production or measurements. Without
   * verification of the server's own classes a start takes a fifth less.
   */
  TRIAL {
    @Override
    void apply(DomainXml xml, String memory) {
      xml.option("-Xmx", "-Xmx" + memory);
      xml.option("-XX:TieredStopAtLevel", "-XX:TieredStopAtLevel=1");
      xml.option("-XX:+Use", "-XX:+UseParallelGC");
      xml.option("-XX:-BytecodeVerification", "-XX:-BytecodeVerificationRemote");
    }
  },
  /** All of the compiler, short pauses, and an end rather than a lame life without memory. */
  PRODUCTION {
    @Override
    void apply(DomainXml xml, String memory) {
      xml.option("-Xmx", "-Xmx" + memory);
      xml.option("-Xms", "-Xms" + memory);
      xml.option("-XX:+Use", "-XX:+UseG1GC");
      xml.option("-XX:+ExitOnOutOfMemoryError", "-XX:+ExitOnOutOfMemoryError");
    }
  };

  abstract void apply(DomainXml xml, String memory);

  /** Writes the options, and what is the same for both. */
  void write(DomainXml xml, String memory) {
    apply(xml, memory);
    xml.option("-XX:MetaspaceSize", "-XX:MetaspaceSize=256m");
    xml.add(
        "admin-service",
        "das-config",
        Map.of("dynamic-reload-enabled", "false", "autodeploy-polling-interval-in-seconds", "1"));
  }
}

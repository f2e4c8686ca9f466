package id.teladan.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir private Path home;

  @Test
  void keepsASecondInstanceOut() throws IOException {
    ServerFiles files = new ServerFiles(home, home);
    HomeLock lock = HomeLock.take(files);
    assertThatThrownBy(() -> HomeLock.take(files))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("TELADAN_HOME")
        .hasMessageContaining(home.toString());
    lock.close();
    assertThatCode(() -> HomeLock.take(files).close()).doesNotThrowAnyException();
  }

  @Test
  void saysWhenTheHomeCannotBeWritten() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    ServerFiles files = new ServerFiles(home, file);
    assertThatThrownBy(() -> HomeLock.take(files))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("TELADAN_HOME");
  }
}

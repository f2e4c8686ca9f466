package id.teladan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail against a real server in this process. */
class SmtpTransportTest {
  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void open() {
    post.start();
  }

  @AfterEach
  void close() {
    post.stop();
  }

  @Test
  void leavesWithItsOwnNumberEachTime() throws Exception {
    Mail mail = new Mail("<7@teladan.test>", "pegawai@kaltara.test", "Dua kabar – “uji”", "Halo é");

    SmtpTransport.send(server("none"), mail);
    SmtpTransport.send(server("none"), mail);

    assertThat(post.getReceivedMessages())
        .hasSize(2)
        .allSatisfy(
            message -> {
              assertThat(message.getMessageID()).isEqualTo("<7@teladan.test>");
              assertThat(message.getSubject()).isEqualTo("Dua kabar – “uji”");
              assertThat(message.getContent().toString()).contains("Halo é");
              assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            });
  }

  @Test
  void noTitleBecomesAHeaderOfItsOwn() throws Exception {
    Mail mail = new Mail("<8@t>", "a@kaltara.test", "Judul\r\nBcc: lain@dki.test", "x");

    SmtpTransport.send(server("none"), mail);

    MimeMessage[] got = post.getReceivedMessages();
    assertThat(got).hasSize(1);
    assertThat(got[0].getHeader("Bcc")).isNull();
    assertThat(got[0].getSubject()).isEqualTo("Judul Bcc: lain@dki.test");
  }

  @Test
  void aServerWithoutEncryptionIsRefusedUnlessThatWasAskedFor() {
    Mail mail = new Mail("<9@t>", "a@kaltara.test", "s", "x");

    assertThatThrownBy(() -> SmtpTransport.send(server("starttls"), mail))
        .isInstanceOf(MailFailedException.class);
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void isTriedAgainLaterAndLaterAndThenNoMore() {
    assertThat(MailMessage.pause(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(MailMessage.pause(4)).isEqualTo(Duration.ofMinutes(8));
    assertThat(MailMessage.pause(12)).isEqualTo(Duration.ofHours(12));
    MailMessage message = new MailMessage("k", 1L, new Mail("<1@t>", "a@b", "s", "t"));
    for (int i = 0; i < 11; i++) {
      message.failed(java.time.OffsetDateTime.now(), "no");
      assertThat(message.isGivenUp()).isFalse();
    }
    message.failed(java.time.OffsetDateTime.now(), "no");
    assertThat(message.isGivenUp()).isTrue();
  }

  private SmtpServer server(String security) {
    return new SmtpServer(
        "127.0.0.1", post.getSmtp().getPort(), security, "teladan@kaltara.test", null, null);
  }
}

package id.teladan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Honest files are taken, known by what they hold, and their text is found. */
class FileInspectionTest {

  @Test
  void knowsEachKindByItsContentAndFindsItsText() {
    assertThat(FileInspection.inspect(Samples.docx("Perjanjian kerja sama")))
        .returns(FileKind.DOCX, InspectedFile::kind)
        .returns("Perjanjian kerja sama", InspectedFile::text);
    assertThat(FileInspection.inspect(Samples.xlsx("Anggaran 2024")))
        .returns(FileKind.XLSX, InspectedFile::kind)
        .returns("Anggaran 2024", InspectedFile::text);
    assertThat(FileInspection.inspect(Samples.pptx("Paparan kepala dinas")))
        .returns(FileKind.PPTX, InspectedFile::kind)
        .returns("Paparan kepala dinas", InspectedFile::text);
    assertThat(FileInspection.inspect(Samples.pdf("Laporan akhir", pdf -> {})))
        .returns(FileKind.PDF, InspectedFile::kind)
        .returns("Laporan akhir", InspectedFile::text);
    assertThat(FileInspection.inspect("Catatan\u00a0rapat\r\n".getBytes(StandardCharsets.UTF_8)))
        .returns(FileKind.TEXT, InspectedFile::kind)
        .returns("Catatan\u00a0rapat", InspectedFile::text);
  }

  @Test
  void keepsDocumentsAsTheyCame() {
    byte[] pdf = Samples.pdf("Tetap", p -> {});

    assertThat(FileInspection.inspect(pdf).bytes()).isEqualTo(pdf);
  }

  @Test
  void drawsPicturesAnewSoThatNothingHiddenStays() {
    byte[] jpeg = Samples.picture("jpg", 40, 20);
    byte[] place = Samples.ascii("GPSLatitude -6.2");
    byte[] exif = exif(1, place);
    byte[] sent =
        Samples.join(
            Arrays.copyOf(jpeg, 2),
            exif,
            Arrays.copyOfRange(jpeg, 2, jpeg.length),
            Samples.docx("x"),
            Samples.ascii("<script>alert(1)</script>"));

    InspectedFile kept = FileInspection.inspect(sent);

    assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
    assertThat(Bytes.find(sent, place, 0)).isPositive();
    assertThat(Bytes.find(kept.bytes(), place, 0)).isNegative();
    assertThat(Bytes.find(kept.bytes(), Samples.ascii("Exif"), 0)).isNegative();
    assertThat(Bytes.find(kept.bytes(), Samples.ascii("<script"), 0)).isNegative();
    assertThat(Bytes.find(kept.bytes(), Samples.ascii("PK"), 0)).isNegative();
  }

  @Test
  void turnsPicturesAsTheCameraWasHeld() throws Exception {
    byte[] jpeg = Samples.picture("jpg", 400, 200);
    for (int held = 1; held <= 8; held++) {
      byte[] sent =
          Samples.join(
              Arrays.copyOf(jpeg, 2),
              exif(held, new byte[0]),
              Arrays.copyOfRange(jpeg, 2, jpeg.length));
      InspectedFile kept = FileInspection.inspect(sent);
      assertThat(kept.width()).as("held " + held).isEqualTo(held >= 5 ? 200 : 400);
      var drawn = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(kept.bytes()));
      // Where the red corner of the upright picture must be by the EXIF standard.
      boolean right = held == 2 || held == 3 || held == 6 || held == 7;
      boolean low = held == 3 || held == 4 || held == 7 || held == 8;
      int rgb = drawn.getRGB(right ? drawn.getWidth() - 9 : 8, low ? drawn.getHeight() - 9 : 8);
      assertThat(rgb >> 16 & 0xff).as("red, held " + held).isGreaterThan(200);
    }
  }

  @Test
  void makesLargePicturesSmaller() {
    InspectedFile kept = FileInspection.inspect(Samples.picture("png", 6000, 300));

    assertThat(kept.width()).isEqualTo(Picture.LONGEST);
    assertThat(kept.height()).isEqualTo(120);
  }

  @Test
  void namesFilesByWhatTheyAre() {
    assertThat(FileName.of("C:\\Users\\x\\laporan.exe", FileKind.PDF)).isEqualTo("laporan.pdf");
    assertThat(FileName.of("../../etc/passwd", FileKind.TEXT)).isEqualTo("passwd.txt");
    assertThat(FileName.of("a\u202Egpj.exe", FileKind.PNG)).isEqualTo("a gpj.png");
    assertThat(FileName.of("x\"\r\nSet-Cookie: a.pdf", FileKind.PDF))
        .isEqualTo("x Set-Cookie a.pdf");
    assertThat(FileName.of(null, FileKind.DOCX)).isEqualTo("berkas.docx");
  }

  private static byte[] exif(int orientation, byte[] more) {
    byte[] tiff =
        Samples.join(
            new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1},
            new byte[] {0, (byte) orientation, 0, 0, 0, 0, 0, 0},
            more);
    int length = tiff.length + 8;
    return Samples.join(
        new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length},
        Samples.ascii("Exif\0\0"),
        tiff);
  }
}

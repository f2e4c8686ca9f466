package id.teladan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.shared.InvalidInputException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm or are broken: each is refused, and the reason says why. */
class HostileFilesTest {
  private static final String RELATION =
      "<Relationships xmlns=\"r\"><Relationship Id=\"1\" Type=\"http://schemas.openxmlformats.org/"
          + "officeDocument/2006/relationships/%s\" Target=\"http://example.invalid/x\""
          + " TargetMode=\"External\"/></Relationships>";
  private static final String LAUGHS =
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b"
          + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
          + "<x>&c;</x>";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithItsReason(String name, byte[] file, String reason) {
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> FileInspection.inspect(file));

    assertThat(refusal).as(name + " is refused").isNotNull();
    assertThat(refusal.errors())
        .singleElement()
        .returns("file", e -> e.field())
        .returns(reason, e -> e.code());
  }

  static Stream<Arguments> files() {
    List<Arguments> all = new ArrayList<>();
    markup(all);
    pictures(all);
    office(all);
    pdf(all);
    return all.stream();
  }

  private static void markup(List<Arguments> all) {
    add(all, "nothing", new byte[0], "file-empty");
    add(all, "HTML", Samples.ascii("\n <!DOCTYPE html><script>1</script>"), "file-type");
    add(all, "SVG", Samples.ascii("<svg onload='alert(1)'/>"), "file-type");
    add(all, "XML", Samples.ascii(LAUGHS), "file-type");
    add(all, "a program", Samples.ascii("MZ\u0090\0\u0003\0\0\0"), "file-type");
    add(all, "a script with a null", Samples.ascii("#!/bin/sh\0"), "file-type");
    add(all, "text of another encoding", Samples.ascii("caf\u00e9 \u00ff"), "file-type");
    add(
        all,
        "a ZIP that is no office file",
        Samples.zip(Map.of("a.txt", new byte[3])),
        "file-type");
  }

  private static void pictures(List<Arguments> all) {
    byte[] png = Samples.picture("png", 30, 30);
    byte[] vast = png.clone();
    // Width and height of the header, and its checksum: 60,000 by 60,000 pixels in a few bytes.
    java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(vast);
    header.putInt(16, 60_000).putInt(20, 60_000);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(vast, 12, 17);
    header.putInt(29, (int) sum.getValue());
    add(all, "a picture of gigabytes", vast, "file-too-many-pixels");
    add(all, "a picture cut off", Arrays.copyOf(png, 50), "file-broken");
    add(
        all,
        "only the head of a JPEG",
        Samples.ascii("\u00ff\u00d8\u00ff\u00e0 halo"),
        "file-broken");
    add(all, "GIF", Samples.ascii("GIF89a....."), "file-picture-type");
    add(all, "WebP", Samples.ascii("RIFF\0\0\0\0WEBPVP8 "), "file-picture-type");
  }

  private static void office(List<Arguments> all) {
    byte[] docx = Samples.docx("x");
    byte[] zeros = new byte[(int) OfficeFile.MOST_UNPACKED + 1];
    add(all, "a ZIP bomb", Samples.office(Map.of("word/media/a.bin", zeros)), "file-bomb");
    byte[] inner = Samples.office(Map.of());
    for (int i = 0; i < 4; i++) {
      inner = Samples.office(Map.of("word/embeddings/a.docx", inner));
    }
    add(all, "files in files in files", inner, "file-bomb");
    add(
        all,
        "an entity bomb",
        Samples.office(Map.of("word/a.xml", Samples.ascii(LAUGHS))),
        "file-bomb");
    add(
        all,
        "an entity bomb in a relation",
        Samples.office(Map.of("word/_rels/a.rels", Samples.ascii(LAUGHS))),
        "file-bomb");
    add(all, "macros", Samples.office(Map.of("word/vbaProject.bin", new byte[9])), "file-macros");
    byte[] withMacros = Samples.office(Map.of("xl/vbaProject.bin", new byte[9]));
    add(
        all,
        "macros in a file inside",
        Samples.office(Map.of("word/embeddings/a.xlsx", withMacros)),
        "file-macros");
    byte[] types =
        Samples.ascii(
            "<Types><Override ContentType='application/vnd.ms-word.document."
                + "macroEnabled.main+xml'/></Types>");
    add(
        all,
        "macros by its own words",
        Samples.zip(Map.of("[Content_Types].xml", types)),
        "file-macros");
    add(
        all,
        "an object inside",
        Samples.office(Map.of("word/embeddings/oleObject1.bin", new byte[9])),
        "file-active-content");
    add(
        all,
        "a template from elsewhere",
        Samples.office(
            Map.of(
                "word/_rels/settings.xml.rels",
                Samples.ascii(RELATION.formatted("attachedTemplate")))),
        "file-external-content");
    add(
        all,
        "a name that climbs",
        Samples.office(Map.of("../../evil.xml", new byte[1])),
        "file-broken");
    add(all, "an office file cut off", Arrays.copyOf(docx, docx.length - 400), "file-broken");
    add(
        all,
        "something behind its end",
        Samples.join(docx, Samples.ascii("<script>")),
        "file-two-in-one");
    add(all, "two archives in one", Samples.join(docx, docx), "file-two-in-one");
    add(all, "a password", encrypted(docx), "file-encrypted");
    add(all, "an office file of before 2007", old(), "file-old-office");
  }

  private static void pdf(List<Arguments> all) {
    byte[] plain = Samples.pdf("x", p -> {});
    add(
        all,
        "script in a PDF",
        Samples.pdf(
            "x", p -> p.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        "file-active-content");
    add(
        all,
        "a PDF that starts a program",
        Samples.pdf("x", p -> p.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
        "file-active-content");
    add(
        all,
        "a file inside a PDF",
        Samples.pdf("x", HostileFilesTest::embed),
        "file-active-content");
    add(
        all,
        "a PDF with a password",
        Samples.pdf(
            "x",
            p -> p.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
        "file-encrypted");
    add(all, "a PDF cut off", Arrays.copyOf(plain, plain.length / 2), "file-broken");
    add(all, "only the head of a PDF", Samples.ascii("%PDF-1.7\n%%EOF\n"), "file-broken");
    add(
        all,
        "a PDF that is a ZIP too",
        Samples.join(plain, Samples.zip(Map.of("a.txt", new byte[3]))),
        "file-two-in-one");
    add(all, "a PDF bomb", bomb(), "file-bomb");
    add(
        all,
        "a PDF packed twice",
        Samples.join(
            Samples.ascii("%PDF-1.4\n1 0 obj<</Filter[/FlateDecode /FlateDecode]>>"), plain),
        "file-bomb");
  }

  private static void embed(PDDocument pdf) throws java.io.IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("a.exe");
    file.setEmbeddedFile(new PDEmbeddedFile(pdf, new java.io.ByteArrayInputStream(new byte[3])));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("a.exe", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
  }

  /** Streams of zeros that grow beyond the limit together. */
  private static byte[] bomb() {
    byte[] packed =
        Samples.bytes(
            out -> {
              try (OutputStream deflater = new DeflaterOutputStream(out)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 101; i++) {
                  deflater.write(zeros);
                }
              }
            });
    byte[] stream =
        Samples.join(
            Samples.ascii("1 0 obj<</Filter/FlateDecode>>stream\n"),
            packed,
            Samples.ascii("\nendstream endobj\n"));
    return Samples.join(
        Samples.ascii("%PDF-1.4\n"), stream, stream, stream, Samples.ascii("%%EOF\n"));
  }

  private static byte[] encrypted(byte[] docx) {
    return Samples.bytes(
        out -> {
          try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream data = encryptor.getDataStream(files)) {
              data.write(docx);
            } catch (java.security.GeneralSecurityException e) {
              throw new IllegalStateException(e);
            }
            files.writeFilesystem(out);
          }
        });
  }

  private static byte[] old() {
    return Samples.bytes(
        out -> {
          try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
          }
        });
  }

  private static void add(List<Arguments> all, String name, byte[] file, String reason) {
    all.add(Arguments.of(name, file, reason));
  }
}

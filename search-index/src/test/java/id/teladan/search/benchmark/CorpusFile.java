package id.teladan.search.benchmark;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Section;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A corpus on disk: making documents costs more than indexing may, and is not to be measured. */
record CorpusFile(Path file, int count) {
  private static final int BUFFER = 1 << 16;

  static CorpusFile write(Path file, Stream<CatalogueDocument> documents) throws IOException {
    Files.createDirectories(file.getParent());
    int count = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      for (Iterator<CatalogueDocument> each = documents.iterator(); each.hasNext(); count++) {
        write(each.next(), out);
      }
    }
    return new CorpusFile(file, count);
  }

  Stream<CatalogueDocument> documents() {
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
      return IntStream.range(0, count).mapToObj(i -> read(in)).onClose(() -> close(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(DataInputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(CatalogueDocument document, DataOutputStream out) throws IOException {
    out.writeUTF(document.id());
    out.writeUTF(document.kind());
    out.writeUTF(document.title());
    out.writeUTF(document.summary());
    out.writeByte(document.sections().size());
    for (Section section : document.sections()) {
      out.writeUTF(section.name());
      out.writeUTF(section.text());
    }
    out.writeUTF(document.regionCode());
    out.writeUTF(document.regionAncestors().iterator().next());
    out.writeUTF(document.mainAffair());
    out.writeUTF(String.join(" ", document.otherAffairs()));
    out.writeUTF(document.audience());
    out.writeUTF(document.stage());
    out.writeByte(document.evidenceLevel());
    out.writeUTF(document.sharing());
    out.writeLong(document.date().toEpochDay());
    out.writeUTF(document.readers().iterator().next());
    out.writeInt(document.adopters());
    out.writeLong(document.lastVerified().toEpochDay());
  }

  private static CatalogueDocument read(DataInputStream in) {
    try {
      String id = in.readUTF();
      CatalogueDocument.Builder document =
          CatalogueDocument.builder("solution:" + id, 1, in.readUTF(), id)
              .url("/solutions/" + id)
              .title(in.readUTF())
              .summary(in.readUTF());
      for (int sections = in.readByte(); sections > 0; sections--) {
        document.section(in.readUTF(), in.readUTF());
      }
      document.region(in.readUTF(), List.of(in.readUTF()));
      String mainAffair = in.readUTF();
      String others = in.readUTF();
      document.affairs(mainAffair, others.isEmpty() ? List.of() : List.of(others.split(" ")));
      document.audience(in.readUTF()).stage(in.readUTF()).evidenceLevel((int) in.readByte());
      document.sharing(in.readUTF());
      LocalDate date = LocalDate.ofEpochDay(in.readLong());
      document.date(date).year(date.getYear()).readers(in.readUTF()).adopters(in.readInt());
      return document.lastVerified(LocalDate.ofEpochDay(in.readLong())).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

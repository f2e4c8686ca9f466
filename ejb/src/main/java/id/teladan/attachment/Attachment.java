package id.teladan.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A file in its place. Comes whole and goes whole: what is wrong is taken away and put anew. */
@Entity
class Attachment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
  @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq")
  private Long id;

  @Version private int version;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private long ownerId;

  private String hash;
  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  @Column(name = "size_bytes")
  private long size;

  @Column(name = "client_id")
  private String clientId;

  private Integer width;
  private Integer height;
  private String description;

  @Column(name = "content_text")
  private String text;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected Attachment() {}

  Attachment(String ownerKind, long ownerId, Long createdBy) {
    this.ownerKind = ownerKind;
    this.ownerId = ownerId;
    this.createdBy = createdBy;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  void hold(KeptFile kept) {
    InspectedFile file = kept.file();
    hash = kept.hash();
    name = kept.name();
    kind = file.kind();
    size = file.bytes().length;
    width = file.width();
    height = file.height();
    text = file.text();
    description = kept.description();
    clientId = kept.clientId();
  }

  /** What a reader could read in it. */
  String text() {
    return text;
  }

  /** The same bytes in another place, with a place and a name of its own. */
  Attachment copyFor(String kindOfOwner, long owner) {
    Attachment copy = new Attachment(kindOfOwner, owner, createdBy);
    copy.hash = hash;
    copy.name = name;
    copy.kind = kind;
    copy.size = size;
    copy.width = width;
    copy.height = height;
    copy.text = text;
    copy.description = description;
    return copy;
  }

  /** As it will be once it is written. */
  AttachmentView wanted() {
    return view(0);
  }

  AttachmentView view() {
    return view(id);
  }

  private AttachmentView view(long number) {
    return new AttachmentView(
        number,
        version,
        ownerKind,
        ownerId,
        hash,
        name,
        kind,
        size,
        width,
        height,
        description,
        clientId,
        createdAt);
  }
}

package id.teladan.attachment;

import java.util.Collection;
import java.util.Set;

/**
 * A feature whose objects have files. Its rules are the rules of the files: who reads the object
 * reads them, who may not know of it hears that there are none.
 *
 * <p>Implemented above this package, one bean for each kind, found by the container.
 */
public interface AttachmentOwner {

  /** The name of the kind, for example {@code solution}: the object's table. */
  String kind();

  /** Which of these objects the caller may read. */
  Set<Long> readable(Collection<Long> ids);

  /**
   * Refuses whoever may not attach files to this object or take them away.
   *
   * @throws id.teladan.shared.NotFoundException when the caller may not even read it
   * @throws id.teladan.shared.NotAllowedException when the caller may read but not change it
   */
  void requireChangeable(long id);

  /** Whether a picture must say what it shows; not where the object itself tells. */
  default boolean demandsDescriptions() {
    return true;
  }

  /** Whether the audit may only name the files and never quote what was said of them. */
  default boolean isConfidential() {
    return false;
  }

  /** Its files are others now: whoever keeps a copy, as the search does, must know. */
  void changed(long id);
}

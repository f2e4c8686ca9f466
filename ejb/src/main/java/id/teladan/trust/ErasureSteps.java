package id.teladan.trust;

import id.teladan.attachment.FileForgetting;
import id.teladan.identity.Erasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The steps of an erasure in the tables and the files, in an order in which none blinds another.
 */
@ApplicationScoped
public class ErasureSteps {
  @Inject private Recognition recognition;
  @Inject private FileForgetting files;
  @Inject private OwnRows rows;
  @Inject private Traces traces;

  Done run(Erasing.Marks marks, int most) {
    long account = marks.accountId();
    Recognition.Known known = recognition.know(marks, most);
    // The text of a file is still what it was here, so files come before texts.
    List<Long> ofOthers = files.others(account, known.everywhere()::isIn);
    int places = files.forgetOwn(account, known.own()::isIn);
    places += rows.forgetImports(account) + rows.forgetImports(known.everywhere());
    places += rows.delete(marks) + rows.forgetQueries(known.everywhere());
    places += traces.replace(known.own(), account) + traces.replace(known.everywhere(), null);
    return new Done(known, places, ofOthers, traces.left(known.own()));
  }

  /**
   * What was done.
   *
   * @param places how many rows and files went or lost a name
   * @param files what others attached and names the person
   * @param left where a name still stands, and in how many rows
   */
  record Done(Recognition.Known known, int places, List<Long> files, Map<String, Integer> left) {}
}

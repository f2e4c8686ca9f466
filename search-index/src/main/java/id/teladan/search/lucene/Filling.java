package id.teladan.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.store.Directory;

/** Merges in the background, but writes added blocks on the threads that add them. */
final class Filling extends ConcurrentMergeScheduler {
  @Override
  public void merge(MergeSource source, MergeTrigger trigger) throws IOException {
    if (trigger != MergeTrigger.ADD_INDEXES) {
      super.merge(source, trigger);
      return;
    }
    MergePolicy.OneMerge merge = source.getNextMerge();
    while (merge != null) {
      source.merge(merge);
      merge = source.getNextMerge();
    }
  }

  /** Only merges in the background give way to others. */
  @Override
  public Directory wrapForMerge(MergePolicy.OneMerge merge, Directory in) {
    return Thread.currentThread() instanceof MergeThread ? super.wrapForMerge(merge, in) : in;
  }
}

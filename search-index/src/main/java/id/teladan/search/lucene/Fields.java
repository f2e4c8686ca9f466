package id.teladan.search.lucene;

/** Names of the index's fields, and the number of this layout. */
final class Fields {
  /** Grows when documents are laid out or analysed differently; an older index is then rebuilt. */
  static final String FORMAT = "3";

  static final String KEY = "key";
  static final String VERSION = "version";
  static final String LIVE = "live";
  static final String READER = "reader";
  static final String KIND = "kind";
  static final String ID = "id";
  static final String URL = "url";
  static final String REGION = "region";
  static final String FACET = "facet_";

  /** Everything that can be searched, as written. */
  static final String TEXT = "text";

  /** Everything that can be searched, stemmed; the stored part is what snippets are cut from. */
  static final String STEMS = "stems";

  static final String TITLE = "title";
  static final String TITLE_STEMS = "title_stems";

  /** The whole title and each alias as one term. */
  static final String TITLE_WHOLE = "title_whole";

  /** The short beginnings of the words of the title, for suggestions. */
  static final String BEGINNING = "beginning";

  static final String SIGNALS = "signals";
  static final String EVIDENCE = "evidence";
  static final String ADOPTION = "adoption";
  static final String FRESHNESS = "freshness";

  static final String SORT_TITLE = "sort_title";
  static final String SORT_KEY = "sort_key";
  static final String SORT_DATE = "sort_date";
  static final String SORT_EVIDENCE = "sort_evidence";
  static final String SORT_ADOPTERS = "sort_adopters";

  private Fields() {}
}

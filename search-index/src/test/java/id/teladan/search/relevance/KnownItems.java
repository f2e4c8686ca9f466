package id.teladan.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Passages that nobody wrote, and questions with one right passage each. Words have the frequencies
 * of a language (Zipf), half of their roots in no list; several passages treat of the same thing
 * and share its name and vocabulary, as the sections of one article do. A question holds a name,
 * words of the passage in this or another form, and words of which the passage has none.
 *
 * @param passages title and text
 * @param questions by the way they are asked: clean, typos, forms, colloquial
 */
record KnownItems(List<Passage> passages, Map<String, List<Question>> questions) {
  private static final int ARTICLE = 5;

  /** A passage; its number is its place in the list. */
  record Passage(String title, String text) {}

  /** A question and the number of the one right passage. */
  record Question(String text, int right) {}

  /** A word in a text: its root, and how it is written. */
  private record Word(String root, String form) {}

  static KnownItems generate(long seed, int passages, int questions, List<String> knownRoots) {
    return new Generator(new Random(seed), knownRoots).generate(passages, questions);
  }

  /**
   * Reads {@code passages.tsv} (title, text) and {@code questions.tsv} (way of asking, number of
   * the right passage from 0, question).
   */
  static KnownItems read(Path directory) throws IOException {
    List<Passage> passages =
        Files.readAllLines(directory.resolve("passages.tsv")).stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Passage(cells[0], cells[1]))
            .toList();
    Map<String, List<Question>> questions = new TreeMap<>();
    for (String line : Files.readAllLines(directory.resolve("questions.tsv"))) {
      String[] cells = line.split("\t");
      questions
          .computeIfAbsent(cells[0], way -> new ArrayList<>())
          .add(new Question(cells[2], Integer.parseInt(cells[1])));
    }
    return new KnownItems(passages, questions);
  }

  private static final class Generator {
    private final Random random;
    private final List<String> roots = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Word>> facts = new ArrayList<>();
    private final List<List<Word>> topics = new ArrayList<>();

    Generator(Random random, List<String> knownRoots) {
      this.random = random;
      for (String known : knownRoots) {
        roots.add(known);
        roots.add(WordForms.root(random));
      }
      java.util.Collections.shuffle(roots, random);
      for (int i = 0; i < 12_000; i++) {
        roots.add(WordForms.root(random));
      }
    }

    /** One of the first of a list, the earlier the likelier: a Zipf law with an offset. */
    private int zipf(int size, double offset) {
      return (int) (offset * (Math.pow((size + offset) / offset, random.nextDouble()) - 1));
    }

    private Word common() {
      String root = roots.get(zipf(roots.size(), 20));
      return new Word(root, WordForms.form(root, random));
    }

    /** A word of one subject: anything but the commonest. */
    private Word special() {
      String root = roots.get(50 + zipf(roots.size() - 50, 400));
      return new Word(root, WordForms.form(root, random));
    }

    private Word name() {
      String name = WordForms.root(random) + (random.nextBoolean() ? WordForms.root(random) : "");
      return new Word(name, name);
    }

    KnownItems generate(int count, int asked) {
      List<List<Word>> subjects = new ArrayList<>();
      for (int i = 0; i < Math.max(10, count / 60); i++) {
        subjects.add(list(40));
      }
      while (passages.size() < count) {
        article(subjects.get(random.nextInt(subjects.size())));
      }
      Map<String, List<Question>> questions = new TreeMap<>();
      for (int i = 0; i < asked; i++) {
        ask(random.nextInt(passages.size()), questions);
      }
      return new KnownItems(List.copyOf(passages), questions);
    }

    private List<Word> list(int size) {
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        words.add(special());
      }
      return words;
    }

    private void article(List<Word> subject) {
      List<Word> title = new ArrayList<>(List.of(name()));
      if (random.nextBoolean()) {
        title.add(subject.get(zipf(subject.size(), 5)));
      }
      int sections = 1 + random.nextInt(2 * ARTICLE - 1);
      for (int i = 0; i < sections; i++) {
        List<Word> own = new ArrayList<>();
        for (int f = 0; f < 5; f++) {
          own.add(random.nextInt(3) == 0 ? name() : special());
        }
        passages.add(new Passage(write(title), text(title, subject, own)));
        List<Word> telling = new ArrayList<>(own);
        telling.addAll(title);
        facts.add(telling);
        topics.add(subject);
      }
    }

    private static String write(List<Word> words) {
      return String.join(" ", words.stream().map(Word::form).toList());
    }

    private String text(List<Word> title, List<Word> subject, List<Word> own) {
      StringBuilder text = new StringBuilder();
      int length = 25 + random.nextInt(110);
      for (int i = 0; i < length; i++) {
        text.append(word(title, subject, own)).append(random.nextInt(14) == 0 ? ". " : " ");
      }
      own.forEach(word -> text.append(word.form()).append(' '));
      return text.toString();
    }

    private String word(List<Word> title, List<Word> subject, List<Word> own) {
      int which = random.nextInt(100);
      if (which < 38) {
        return WordForms.joining().get(zipf(WordForms.joining().size(), 3));
      }
      if (which < 68) {
        return common().form();
      }
      if (which < 88) {
        return subject.get(zipf(subject.size(), 8)).form();
      }
      List<Word> named = which < 93 ? title : own;
      return named.get(random.nextInt(named.size())).form();
    }

    private void ask(int right, Map<String, List<Question>> questions) {
      List<Word> known = facts.get(right);
      List<Word> asked = new ArrayList<>();
      asked.add(known.get(known.size() - 1 - random.nextInt(2)));
      asked.add(known.get(random.nextInt(5)));
      String text = passages.get(right).text();
      for (int i = 0; i < 2; i++) {
        asked.add(topics.get(right).get(zipf(40, 8)));
      }
      asked.add(random.nextBoolean() ? common() : special());
      asked.replaceAll(word -> varied(word, text));
      String[] begin = WordForms.asking().get(random.nextInt(WordForms.asking().size()));
      int changed = changeable(asked);
      UnaryOperator<Word> none = word -> word;
      add(questions, "clean", right, begin[0], asked, changed, none);
      add(questions, "typos", right, begin[0], asked, changed, this::mistyped);
      add(questions, "forms", right, begin[0], asked, changed, this::reshaped);
      add(questions, "colloquial", right, begin[1], asked, changed, Generator::said);
    }

    /** Now and then another form than the passage has. */
    private Word varied(Word word, String text) {
      return random.nextInt(6) == 0 && text.contains(word.form()) ? reshaped(word) : word;
    }

    private int changeable(List<Word> asked) {
      int at = random.nextInt(3);
      return asked.get(at).form().length() >= 4 ? at : 0;
    }

    private Word mistyped(Word word) {
      return new Word(word.root(), WordForms.typo(word.form(), random));
    }

    private Word reshaped(Word word) {
      return new Word(word.root(), WordForms.other(word.root(), word.form(), random));
    }

    private static Word said(Word word) {
      return new Word(word.root(), WordForms.spoken(word.form()));
    }

    private void add(
        Map<String, List<Question>> questions,
        String way,
        int right,
        String begin,
        List<Word> asked,
        int changed,
        UnaryOperator<Word> change) {
      List<Word> words = new ArrayList<>(asked);
      words.set(changed, change.apply(words.get(changed)));
      String text = begin + " " + write(words) + "?";
      questions.computeIfAbsent(way, w -> new ArrayList<>()).add(new Question(text, right));
    }
  }
}

package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The people whom an answer names among other words: {@code Not Kiran Weiß, please}, {@code Kiran
 * and Zita}, {@code Mr Weiß}. A full name counts wherever it stands; a first or last name alone
 * only where nothing else is left to be understood beside it.
 *
 * @param ids the people
 * @param isWhole whether no word is left that may name somebody
 */
record NamesInAnswer(List<String> ids, boolean isWhole) {
  private static final Set<String> BETWEEN =
      Set.of(
          "and",
          "or",
          "und",
          "oder",
          "et",
          "ou",
          "y",
          "e",
          "o",
          "i",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "herr",
          "herrn",
          "frau",
          "monsieur",
          "madame",
          "mme",
          "senor",
          "senora",
          "please",
          "bitte",
          "svp",
          "gracias",
          "also",
          "auch",
          "ideally",
          "preferably",
          "otherwise",
          "alternatively",
          "first",
          "second",
          "third",
          "then",
          "idealerweise",
          "ansonsten",
          "sonst",
          "dann");
  private static final Set<String> NOT =
      Set.of("not", "no", "never", "nicht", "nie", "kein", "pas");

  /** Words behind which those stand who are not meant. */
  private static final Pattern EXCEPT =
      Pattern.compile(
          "\\b(?:except|apart from|other than|ausser|bis auf|sauf|excepto|salvo"
              + "|(?:(?:every|any|no)(?:one|body)|all|none) (?:but|besides))\\b");

  /** The number of a wish, as in {@code 1. Ana Lund 2. Bo Tran}; a longer one may be an id. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  /**
   * Looks for people.
   *
   * @param answer the words
   * @param people who can be named
   * @param refuses whether the answer names whom somebody does not want, so that "not" means them
   */
  static NamesInAnswer in(String answer, Directory people, boolean refuses) {
    List<String> asWritten = asWritten(answer);
    if (EXCEPT.matcher(String.join(" ", asWritten)).find()) {
      return new NamesInAnswer(List.of(), false);
    }
    NamesInAnswer inOrder = in(asWritten, people, refuses);
    return inOrder.isWhole() ? inOrder : in(PersonName.words(answer), people, refuses);
  }

  /** The words of an answer as names are compared, in the order in which they stand. */
  static List<String> asWritten(String answer) {
    return ListText.parts(answer, ',').stream()
        .flatMap(part -> PersonName.words(part).stream())
        .toList();
  }

  private static NamesInAnswer in(List<String> words, Directory people, boolean refuses) {
    List<String> ids = new ArrayList<>();
    List<String> run = new ArrayList<>();
    List<List<String>> runs = new ArrayList<>(List.of(run));
    int next = 0;
    while (next < words.size()) {
      int length = fullName(words, next, people);
      if (length > 0) {
        people.fullName(words.subList(next, next + length)).ifPresent(ids::add);
        next += length;
      } else if (refuses ? onlyJoins(words.get(next)) : isBetween(words.get(next))) {
        run = new ArrayList<>();
        runs.add(run);
        next++;
      } else {
        run.add(words.get(next++));
      }
    }
    boolean isWhole = true;
    for (List<String> left : runs) {
      Optional<String> part = left.size() == 1 ? people.partOfName(left.get(0)) : Optional.empty();
      part.ifPresent(ids::add);
      isWhole &= left.isEmpty() || part.isPresent();
    }
    return new NamesInAnswer(ids.stream().distinct().toList(), isWhole && !ids.isEmpty());
  }

  /** Whether a word of a refusal names nobody, whoever is known. */
  static boolean onlyJoins(String word) {
    return isBetween(word) || NOT.contains(word);
  }

  private static boolean isBetween(String word) {
    return BETWEEN.contains(word) || NUMBER.matcher(word).matches();
  }

  /** How many of the next words are the full name of one person; 0 if none. */
  private static int fullName(List<String> words, int from, Directory people) {
    for (int to = words.size(); to >= from + 2; to--) {
      if (people.fullName(words.subList(from, to)).isPresent()) {
        return to - from;
      }
    }
    return 0;
  }
}

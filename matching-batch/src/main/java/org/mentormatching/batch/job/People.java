package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.PersonName;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/**
 * Finds people by id, e-mail, name or a part of it, or by the row in which they stand; on either
 * side or on both, or of no row that counts.
 */
final class People {
  /** One human being in the roles that were found. */
  record Who(Optional<Mentee> mentee, Optional<Mentor> mentor, List<AbsentPerson> absent) {
    boolean isSomebody() {
      return mentee.isPresent() || mentor.isPresent() || !absent.isEmpty();
    }
  }

  /** How somebody is named. */
  private interface Way {
    boolean leadsTo(String id, String email, String name);
  }

  private static final Pattern ROW =
      Pattern.compile("\\[?" + Proposal.INPUTS + "(mentees|mentors)\\.csv:([1-9][0-9]{0,8})\\]?");
  private static final int MOST_SHOWN = 10;
  private static final int FEWEST_LETTERS = 2;

  private final Problem problem;
  private final List<AbsentPerson> setAside;
  private final Supplier<FilesNow> files;

  /**
   * The people of a proposal, those included whose rows were set aside.
   *
   * @param files asked about people of whom the proposal says nothing
   */
  People(StoredProposal stored, Supplier<FilesNow> files) {
    problem = stored.problem();
    setAside = stored.setAside();
    this.files = files;
  }

  /**
   * Whoever stands in this row, else has this id, else this e-mail, else goes by this name in
   * whatever order and spelling, else by a name that begins so or holds this; and whoever the files
   * name so now, by staff number too, if the proposal knows nobody.
   */
  Who find(String text) throws WrongUsageException {
    Optional<Who> who = find(text, setAside);
    if (who.isEmpty()) {
      FilesNow now = files.get();
      String personId = now.personIds().getOrDefault(text.strip(), "");
      who =
          personId.isEmpty()
              ? find(text, now.leftOut())
              : Optional.of(person(personId)).filter(Who::isSomebody);
    }
    return who.orElseThrow(
        () ->
            new WrongUsageException(
                "nobody in the proposal has this id, e-mail or name. Ids stand in the first column"
                    + " of mentees and mentors; a row of the proposal is named as"
                    + " inputs/mentees.csv:2"));
  }

  /** Whoever has exactly these words for a name; empty if nobody takes part who does. */
  Optional<Who> findByFullName(List<String> words) throws WrongUsageException {
    List<String> sorted = sorted(PersonName.words(String.join(" ", words)));
    Who who = who((id, email, name) -> sorted(PersonName.words(name)).equals(sorted), setAside);
    return Optional.of(who).filter(found -> !sorted.isEmpty() && found.isSomebody());
  }

  private Who person(String personId) {
    Predicate<Person> found = person -> person.personId().equals(personId);
    return new Who(
        problem.mentees().stream().filter(found).findFirst(),
        problem.mentors().stream().filter(found).findFirst(),
        List.of());
  }

  private Optional<Who> find(String text, List<AbsentPerson> absent) throws WrongUsageException {
    List<AbsentPerson> inRow =
        absent.stream().filter(one -> one.place().equals(text.strip())).toList();
    if (!inRow.isEmpty()) {
      return Optional.of(new Who(Optional.empty(), Optional.empty(), inRow));
    }
    for (Way way : ways(text)) {
      Who who = who(way, absent);
      if (who.isSomebody()) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }

  private List<Way> ways(String text) {
    Matcher row = ROW.matcher(text.strip());
    if (row.matches()) {
      List<? extends Person> side =
          row.group(1).equals("mentees") ? problem.mentees() : problem.mentors();
      int index = Integer.parseInt(row.group(2)) - 2;
      return index < 0 || index >= side.size()
          ? List.of()
          : List.of((id, email, name) -> id.equals(side.get(index).id()));
    }
    String wanted = folded(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Way> ways =
        new ArrayList<>(
            List.of(
                (id, email, name) -> id.equals(text),
                (id, email, name) -> folded(id).equals(wanted),
                (id, email, name) -> folded(email).equals(wanted)));
    List<String> words = PersonName.words(text);
    if (!words.isEmpty()) {
      String compared = PersonName.compared(text);
      List<String> sorted = sorted(words);
      ways.add((id, email, name) -> PersonName.compared(name).equals(compared));
      ways.add((id, email, name) -> sorted(PersonName.words(name)).equals(sorted));
      ways.add((id, email, name) -> each(words, PersonName.words(name), String::equals));
      if (compared.codePointCount(0, compared.length()) >= FEWEST_LETTERS) {
        ways.add((id, email, name) -> each(words, PersonName.words(name), String::startsWith));
        ways.add((id, email, name) -> PersonName.compared(name).contains(compared));
      }
    }
    return ways;
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  /** Whether each wanted word has a word of a name to itself. */
  private static boolean each(
      List<String> wanted, List<String> words, BiPredicate<String, String> matches) {
    List<String> left = new ArrayList<>(words);
    List<String> longestFirst = new ArrayList<>(wanted);
    longestFirst.sort(Collections.reverseOrder());
    for (String one : longestFirst) {
      Optional<String> found = left.stream().filter(word -> matches.test(word, one)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
    }
    return true;
  }

  private Who who(Way way, List<AbsentPerson> absent) throws WrongUsageException {
    Predicate<Person> found = person -> way.leadsTo(person.id(), person.email(), person.name());
    List<Mentee> mentees = problem.mentees().stream().filter(found).toList();
    List<Mentor> mentors = problem.mentors().stream().filter(found).toList();
    List<AbsentPerson> out =
        absent.stream().filter(one -> way.leadsTo(one.id(), one.email(), one.name())).toList();
    SortedSet<String> ids = new TreeSet<>();
    Set<String> people = new HashSet<>();
    Stream.concat(mentees.stream(), mentors.stream())
        .forEach(
            person -> {
              ids.add(person.id());
              people.add(person.personId());
            });
    List<String> others =
        out.stream()
            .filter(one -> !one.id().isEmpty() && !ids.contains(one.id()))
            .map(AbsentPerson::shown)
            .toList();
    if (mentees.size() > 1
        || mentors.size() > 1
        || (people.size() > 1 && ids.size() > 1)
        || (!ids.isEmpty() && !others.isEmpty())) {
      ids.addAll(others);
      throw new WrongUsageException(
          "several people go by what was given. Use the id: "
              + ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
              + (ids.size() > MOST_SHOWN ? " and " + (ids.size() - MOST_SHOWN) + " more" : ""));
    }
    return new Who(mentees.stream().findFirst(), mentors.stream().findFirst(), out);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

package org.mentormatching.batch.job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/** Finds people by id, e-mail or unique name, on either side or on both. */
final class People {
  /** One human being in the roles that were found. */
  record Who(Optional<Mentee> mentee, Optional<Mentor> mentor) {}

  private final Problem problem;

  People(Problem problem) {
    this.problem = problem;
  }

  /** Whoever has this id, else this e-mail, else this name. */
  Who find(String text) throws WrongUsageException {
    String wanted = folded(text);
    List<Predicate<Person>> ways =
        List.of(
            person -> person.id().equals(text),
            person -> folded(person.id()).equals(wanted),
            person -> folded(person.email()).equals(wanted),
            person -> folded(person.name()).equals(wanted));
    for (Predicate<Person> way : wanted.isEmpty() ? List.<Predicate<Person>>of() : ways) {
      List<Mentee> mentees = problem.mentees().stream().filter(way).toList();
      List<Mentor> mentors = problem.mentors().stream().filter(way).toList();
      SortedSet<String> ids = new TreeSet<>();
      Set<String> people = new HashSet<>();
      Stream.concat(mentees.stream(), mentors.stream())
          .forEach(
              person -> {
                ids.add(person.id());
                people.add(person.personId());
              });
      if (mentees.size() > 1 || mentors.size() > 1 || (people.size() > 1 && ids.size() > 1)) {
        throw new WrongUsageException(
            "several people go by what was given. Use the id: " + String.join(", ", ids));
      }
      if (!mentees.isEmpty() || !mentors.isEmpty()) {
        return new Who(mentees.stream().findFirst(), mentors.stream().findFirst());
      }
    }
    throw new WrongUsageException(
        "nobody in the proposal has this id, e-mail or name. Ids stand in the first column of"
            + " mentees and mentors");
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

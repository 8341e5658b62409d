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

/** Finds people by id, e-mail or unique name, on either side or on both, or set aside. */
final class People {
  /** One human being in the roles that were found. */
  record Who(Optional<Mentee> mentee, Optional<Mentor> mentor, List<SetAsidePerson> setAside) {}

  /** How somebody is named. */
  private interface Way {
    boolean leadsTo(String id, String email, String name);
  }

  private final Problem problem;
  private final List<SetAsidePerson> setAside;

  /** The people of a proposal, those included whose rows were set aside. */
  People(StoredProposal stored) {
    problem = stored.problem();
    setAside = stored.setAside();
  }

  /** Whoever has this id, else this e-mail, else this name, else stands in this row. */
  Who find(String text) throws WrongUsageException {
    String wanted = folded(text);
    List<Way> ways =
        List.of(
            (id, email, name) -> id.equals(text),
            (id, email, name) -> folded(id).equals(wanted),
            (id, email, name) -> folded(email).equals(wanted),
            (id, email, name) -> folded(name).equals(wanted));
    for (Way way : wanted.isEmpty() ? List.<Way>of() : ways) {
      List<SetAsidePerson> out =
          setAside.stream().filter(one -> way.leadsTo(one.id(), one.email(), one.name())).toList();
      Who who = who(way, out);
      if (who.mentee().isPresent() || who.mentor().isPresent() || !out.isEmpty()) {
        return who;
      }
    }
    List<SetAsidePerson> inRow =
        setAside.stream().filter(one -> one.place().equals(text.strip())).toList();
    if (!inRow.isEmpty()) {
      return new Who(Optional.empty(), Optional.empty(), inRow);
    }
    throw new WrongUsageException(
        "nobody in the proposal has this id, e-mail or name. Ids stand in the first column of"
            + " mentees and mentors");
  }

  private Who who(Way way, List<SetAsidePerson> out) throws WrongUsageException {
    Predicate<Person> found = person -> way.leadsTo(person.id(), person.email(), person.name());
    List<Mentee> mentees = problem.mentees().stream().filter(found).toList();
    List<Mentor> mentors = problem.mentors().stream().filter(found).toList();
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
    return new Who(mentees.stream().findFirst(), mentors.stream().findFirst(), out);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

package org.mentormatching.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mentormatching.batch.sample.Columns.Column;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Reply.Side;

/** All exports of one programme in the shape of one tool, and the truth about them. */
final class ExportFolder {
  private static final Set<String> IDENTITY =
      Set.of("id", "name", "given_name", "family_name", "email", "manager_id", "active");
  private static final Set<String> OF_MENTEES =
      Set.of("development_areas", "transition", "goal_stage", "mentors_wanted");
  private static final Set<String> OF_MENTORS = Set.of("strengths", "transitions", "capacity");
  private static final Set<String> LISTS =
      Set.of("languages", "development_areas", "strengths", "transitions");
  private static final Set<String> NUMBERS =
      Set.of("capacity", "mentors_wanted", "hours_per_month");

  private final String shape;
  private final String identifiedBy;
  private final Function<Colleague, String> identity;
  private final List<Export> exports = new ArrayList<>();
  private final List<Object> samples = new ArrayList<>();
  private final Map<String, Object> details = new LinkedHashMap<>();

  /**
   * A folder without files.
   *
   * @param identifiedBy our name for what tells people apart in all files of the folder
   * @param identity what that is for somebody
   */
  ExportFolder(String shape, String identifiedBy, Function<Colleague, String> identity) {
    this.shape = shape;
    this.identifiedBy = identifiedBy;
    this.identity = identity;
  }

  String shape() {
    return shape;
  }

  ExportFolder add(Export export) {
    exports.add(export);
    return this;
  }

  /** Something else that a reader would find out about the programme. */
  ExportFolder found(String what, Object found) {
    details.put(what, found);
    return this;
  }

  /** Tells all about somebody. */
  ExportFolder sample(Side side, Reply reply) {
    Map<String, Object> sample = new LinkedHashMap<>();
    sample.put("side", side == Side.MENTEES ? "mentee" : "mentor");
    sample.put("id", identity.apply(reply.who()));
    sample.put("name", reply.who().name().written());
    sample.put("email", showsEmail(reply.who()) ? reply.who().email() : "");
    for (Export export : exports) {
      if (export.used(side).contains(reply)) {
        answers(export, reply, side, sample);
      } else if (export.holds() == Holds.PEOPLE) {
        export.used().stream()
            .filter(other -> other.who().equals(reply.who()))
            .findFirst()
            .ifPresent(other -> known(export, other, side, sample));
      }
    }
    samples.add(sample);
    return this;
  }

  /** Whether any file has the person's address. */
  private boolean showsEmail(Colleague who) {
    return exports.stream()
        .anyMatch(
            export ->
                export.used().stream()
                    .filter(reply -> reply.who().equals(who))
                    .anyMatch(reply -> !export.columns().cell("email", reply).isBlank()));
  }

  private void known(Export people, Reply reply, Side side, Map<String, Object> sample) {
    answers(people, reply, side, sample);
    if (people.means("id") && !identifiedBy.equals("id")) {
      sample.put("hr_id", reply.who().id());
    }
    if (people.means("manager_id")) {
      sample.put(
          "manager",
          reply.who().manager().map(manager -> manager(people, manager)).orElse(Map.of()));
    }
  }

  /** A manager in all the words of the file about everybody. */
  private static Map<String, Object> manager(Export people, Colleague manager) {
    Map<String, Object> known = new LinkedHashMap<>();
    if (people.means("id")) {
      known.put("id", manager.id());
    }
    known.put("name", manager.name().written());
    if (people.means("email")) {
      known.put("email", manager.email());
    }
    return known;
  }

  private static void answers(Export export, Reply reply, Side side, Map<String, Object> sample) {
    Set<String> unasked = side == Side.MENTEES ? OF_MENTORS : OF_MENTEES;
    for (Column column : export.columns().all()) {
      String ours = column.ours();
      if (!ours.isEmpty() && !IDENTITY.contains(ours) && !unasked.contains(ours)) {
        sample.putIfAbsent(ours, answer(ours, reply));
      }
    }
  }

  private static Object answer(String ours, Reply reply) {
    if (LISTS.contains(ours)) {
      return reply.all(ours);
    }
    boolean number = NUMBERS.contains(ours) && !reply.get(ours).isEmpty();
    return number ? new BigDecimal(reply.get(ours)) : reply.get(ours);
  }

  @Override
  public String toString() {
    return shape;
  }

  void write(Path folder) {
    exports.forEach(export -> export.write(folder));
  }

  void writeTruth(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Yaml.text(truth()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> truth() {
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("shape", shape);
    truth.put("identified_by", identifiedBy);
    truth.put("people", people());
    truth.putAll(details);
    truth.put("files", exports.stream().map(Export::truth).toList());
    truth.put("samples", samples);
    return truth;
  }

  private Map<String, Object> people() {
    Set<String> mentees = ids(Side.MENTEES);
    Set<String> mentors = ids(Side.MENTORS);
    Set<String> both = new TreeSet<>(mentees);
    both.retainAll(mentors);
    Map<String, Object> people = new LinkedHashMap<>();
    people.put("mentees", mentees.size());
    people.put("mentors", mentors.size());
    people.put("on_both_sides", both.size());
    people.put(
        "in_hr",
        exports.stream()
            .filter(export -> export.holds() == Holds.PEOPLE)
            .mapToInt(export -> export.used().size())
            .sum());
    return people;
  }

  private Set<String> ids(Side side) {
    Set<String> ids = new TreeSet<>();
    exports.forEach(export -> export.used(side).forEach(reply -> ids.add(reply.who().id())));
    return ids;
  }
}

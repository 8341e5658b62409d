package org.mentormatching.batch.program;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of the columns that the files of every programme can have. */
public final class KnownColumns {
  /** Headers of people's files that stay unread on purpose. */
  public static final String UNREAD = "unread";

  private static final List<String> OF_EVERYBODY =
      List.of(
          "id",
          "person_id",
          "replied_at",
          "name",
          "email",
          "stage",
          "track",
          "strengths",
          "domains",
          "ways_of_working",
          "department",
          "manager_id",
          "location",
          "time_zone",
          "working_hours",
          "languages",
          "hours_per_month",
          "active",
          "consent");

  private static final List<String> OF_MENTEES =
      List.of(
          "goal_stage",
          "target_track",
          "transition",
          "urgency",
          "urgency_confirmed",
          "development_areas",
          "shares_development_areas",
          "company_stage",
          "industry",
          "mentors_wanted",
          "preferred_mentors",
          "excluded_mentors",
          "cycles_waiting");

  private static final List<String> OF_MENTORS =
      List.of(
          "transitions",
          "company_stages",
          "industries",
          "coaching_rating",
          "wants_to_learn",
          "excluded_topics",
          "capacity",
          "max_urgent",
          "preferred_mentees",
          "excluded_mentees");

  /** What a file of mentors may say though no rule, criterion or limit reads it yet. */
  private static final List<String> KEPT_FOR_LATER = List.of("cycles_served");

  private KnownColumns() {}

  /** The names of the columns that a file can have in every programme, and those of a policy. */
  public static SortedSet<String> of(InputFile file, PolicyColumns policy) {
    SortedSet<String> names = new TreeSet<>();
    switch (file) {
      case MENTEES -> {
        names.addAll(OF_EVERYBODY);
        names.addAll(OF_MENTEES);
        names.addAll(policy.names(file));
      }
      case MENTORS -> {
        names.addAll(OF_EVERYBODY);
        names.addAll(OF_MENTORS);
        names.addAll(policy.names(file));
      }
      case PEOPLE -> {
        names.addAll(of(InputFile.MENTEES, policy));
        names.addAll(of(InputFile.MENTORS, policy));
      }
      default -> names.addAll(ofPairs(file));
    }
    names.remove("reporting_line_complete");
    names.remove("exclusions_understood");
    return names;
  }

  /** The names under which a policy file can name headers of a file. */
  static SortedSet<String> nameable(InputFile file, PolicyColumns policy) {
    SortedSet<String> names = of(file, policy);
    if (file.listsPeople()) {
      names.add(UNREAD);
    }
    return names;
  }

  private static List<String> ofPairs(InputFile file) {
    return switch (file) {
      case AFFINITY -> List.of("mentee_id", "mentor_id", "affinity");
      case NEEDS -> List.of("mentee_id", "mentor_id", "hours_per_month");
      case EXCLUSIONS -> List.of("mentee_id", "mentor_id", "reason");
      case PINS -> List.of("mentee_id", "mentor_id", "override");
      case ONGOING -> List.of("mentee_id", "mentor_id", "since");
      case PAST -> List.of("mentee_id", "mentor_id", "cycles_ago");
      default -> throw new IllegalArgumentException(file + " does not list pairs");
    };
  }

  /** Whether only one side has a column, and that is not this one. */
  public static boolean isOfOtherSide(InputFile side, String column) {
    return !OF_EVERYBODY.contains(column)
        && switch (side) {
          case MENTEES -> OF_MENTORS.contains(column) && !OF_MENTEES.contains(column);
          case MENTORS -> OF_MENTEES.contains(column) && !OF_MENTORS.contains(column);
          default -> false;
        };
  }

  /** Whether a header is that of a column whose meaning is settled, but that nothing reads yet. */
  public static boolean isKeptForLater(String header) {
    return KEPT_FOR_LATER.contains(ColumnName.normalised(header));
  }

  /** Our own spelling of a column that every programme can have; otherwise the name as it is. */
  static String canonical(String name) {
    String normalised = ColumnName.normalised(name);
    return isOurs(normalised) ? normalised : name;
  }

  /** Whether a name is that of a column that the files of every programme can have. */
  public static boolean isOurs(String name) {
    return OF_EVERYBODY.contains(name) || OF_MENTEES.contains(name) || OF_MENTORS.contains(name);
  }
}

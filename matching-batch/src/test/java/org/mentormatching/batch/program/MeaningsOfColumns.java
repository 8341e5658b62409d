package org.mentormatching.batch.program;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What an editor says of our names of columns. */
final class MeaningsOfColumns {
  private static final Map<String, String> MEANINGS = new TreeMap<>();

  static {
    String[][] all = {
      {"active", "Takes part in this cycle, yes or no."},
      {"affinity", "A score from 0 to 100 for the pair."},
      {"capacity", "Seats: how many mentees the mentor takes, those of ongoing pairs included."},
      {"coaching_rating", "How well the mentor coaches, a whole number."},
      {"company_stage", "The stage of the mentee's company, such as start-up."},
      {"company_stages", "The stages of companies that the mentor knows."},
      {"consent", "Agrees to be matched, yes or no; an empty cell is a no."},
      {"cycles_ago", "How many cycles ago the pair ended."},
      {"cycles_waiting", "For how many cycles the mentee has been waiting."},
      {"department", "The department."},
      {"development_areas", "What the mentee wants to get better at."},
      {"domains", "Fields of knowledge."},
      {"email", "The e-mail address; joins rows of different files."},
      {"excluded_mentees", "Whom the mentor refuses: ids, addresses or full names."},
      {"excluded_mentors", "Whom the mentee refuses: ids, addresses or full names."},
      {"excluded_topics", "What the mentor does not want to be asked about."},
      {"goal_stage", "Where the mentee wants to be two moves from now; two rungs up unless given."},
      {"hours_per_month", "Hours that a mentee needs, or that a mentor has for all mentees."},
      {"id", "What tells people apart; an e-mail address will do."},
      {"industries", "The industries that the mentor knows."},
      {"industry", "The industry that the mentee works in."},
      {"languages", "Languages in which somebody can talk with a partner."},
      {"location", "Where somebody works."},
      {"manager_id", "The direct manager: id, address or full name."},
      {"max_urgent", "How many urgent mentees the mentor takes at most."},
      {"mentee_id", "The mentee of the pair: id, address or full name."},
      {"mentor_id", "The mentor of the pair: id, address or full name."},
      {"mentors_wanted", "Wishes: how many mentors the mentee would like; 1 unless given."},
      {"name", "First and last name; several headers are joined by spaces."},
      {"override", "Why the pair holds against a rule."},
      {"person_id", "The same id in both roles, where ids differ by role."},
      {"preferred_mentees", "Whom the mentor wishes for, the dearest first."},
      {"preferred_mentors", "Whom the mentee wishes for, the dearest first."},
      {"reason", "Why the pair is ruled out."},
      {"replied_at", "When the form was sent; the latest of several replies counts."},
      {"shares_development_areas", "Whether the mentor may be told of them."},
      {"since", "When the pair began; not read."},
      {"stage", "Career stage: a rung of the ladder."},
      {"strengths", "What somebody is good at."},
      {"target_track", "The track that the mentee wants to be on."},
      {"time_zone", "Time zone, such as Europe/Berlin."},
      {"track", "Individual contributor or management."},
      {"transition", "The change that the mentee is in."},
      {"transitions", "Changes that the mentor has lived or coached."},
      {"unread", "Headers that are left unread on purpose, without a note."},
      {"urgency", "normal, soon or now."},
      {"urgency_confirmed", "The coordinator confirms the urgency, yes or no."},
      {"wants_to_learn", "What the mentor wants to learn from a mentee."},
      {"ways_of_working", "How somebody likes to work."},
      {"working_hours", "Hours of the week, such as Mon-Thu 09:00-17:00."},
    };
    for (String[] one : all) {
      MEANINGS.put(one[0], one[1]);
    }
  }

  private MeaningsOfColumns() {}

  /** The meaning of a column that every programme can have. */
  static String of(String column) {
    return Objects.requireNonNull(MEANINGS.get(column), column + " has no meaning: say it here");
  }
}

package org.mentormatching.batch.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentormatching.batch.program.NearestWord;

/**
 * What a coordinator has decided about a pair or a person of a proposal.
 *
 * @param menteeId the mentee; empty if it is about a mentor alone
 * @param mentorId the mentor; empty if it is about a mentee alone
 * @param kind what was decided
 * @param otherMentorId whom the mentee gets instead, beside {@link Kind#NOT_THIS}; may be empty
 * @param note why, in the coordinator's words; may be empty
 * @param proposal the proposal that it was decided on: {@code 2027-Q1/proposal-1}
 * @param fingerprint digest of everything that decided that proposal
 * @param file where it stands
 * @param line the line there
 */
public record Decision(
    String menteeId,
    String mentorId,
    Kind kind,
    String otherMentorId,
    String note,
    String proposal,
    String fingerprint,
    String file,
    int line) {
  /** By mentee and mentor. */
  public static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::menteeId).thenComparing(Decision::mentorId);

  /** What can be decided. */
  public enum Kind {
    /** The pair stays. */
    KEEP("keep"),
    /** The pair is not made. */
    NOT_THIS("not this"),
    /** The person stays out of this cycle; of a pair the mentee. */
    HOLD("hold"),
    /** What was decided earlier does not hold any more. */
    OPEN("open");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in files. */
    public String word() {
      return word;
    }

    /** The kind that a cell means; empty if it means none. */
    static Optional<Kind> of(String cell) {
      String compared = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
      return Stream.of(values()).filter(kind -> kind.word.equals(compared)).findFirst();
    }

    /** The word that somebody probably meant. */
    static Optional<String> nearest(String cell) {
      return NearestWord.to(cell, Stream.of(values()).map(Kind::word).toList());
    }
  }

  /** The same of a proposal, whatever stood there. */
  public Decision on(String name, String digest) {
    return new Decision(menteeId, mentorId, kind, otherMentorId, note, name, digest, file, line);
  }

  /** The same about a mentee and a mentor. */
  Decision about(String mentee, String mentor) {
    return new Decision(
        mentee, mentor, kind, otherMentorId, note, proposal, fingerprint, file, line);
  }

  /** The two whom it is about, one of them empty where it is about a person. */
  public List<String> pair() {
    return List.of(menteeId, mentorId);
  }

  /** Whether two are about the same pair or the same person. */
  public boolean isAboutTheSameAs(Decision other) {
    return menteeId.equals(other.menteeId) && mentorId.equals(other.mentorId);
  }

  /** Whether the mentee is held back. */
  boolean holdsMentee() {
    return kind == Kind.HOLD && !menteeId.isEmpty();
  }

  /** Whether the mentor is held back. */
  boolean holdsMentor() {
    return kind == Kind.HOLD && menteeId.isEmpty();
  }

  /** The mentor whom the mentee is to have; empty if none is named. */
  String chosenMentorId() {
    return kind == Kind.KEEP ? mentorId : otherMentorId;
  }

  /** Whether the mentee is to have this mentor. */
  boolean makes(String mentee, String mentor) {
    return !mentor.isEmpty() && menteeId.equals(mentee) && chosenMentorId().equals(mentor);
  }

  /** The same without another mentor. */
  Decision withoutOther() {
    return withOther("");
  }

  /** The same with another mentor. */
  Decision withOther(String id) {
    return new Decision(menteeId, mentorId, kind, id, note, proposal, fingerprint, file, line);
  }

  /** File and line. */
  public String place() {
    return file + ":" + line;
  }

  /** Whether this and another cannot both hold, such as to keep a pair and hold its mentor back. */
  boolean contradicts(Decision other) {
    return isAboutTheSameAs(other)
        ? kind != other.kind || !otherMentorId.equals(other.otherMentorId)
        : other.forbids(menteeId, chosenMentorId())
            || forbids(other.menteeId, other.chosenMentorId());
  }

  private boolean forbids(String mentee, String mentor) {
    return !mentor.isEmpty()
        && switch (kind) {
          case NOT_THIS -> menteeId.equals(mentee) && mentorId.equals(mentor);
          case HOLD -> holdsMentee() ? menteeId.equals(mentee) : mentorId.equals(mentor);
          case KEEP, OPEN -> false;
        };
  }
}

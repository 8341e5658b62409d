package org.mentormatching.batch.report.page;

import java.util.List;

/**
 * A pair as the report shows it.
 *
 * @param mentee the mentee
 * @param mentor the mentor
 * @param status new, pinned or ongoing
 * @param isInRound whether both take part, so that something is known of the pair
 * @param fit from 0 to 100
 * @param known the share of fit that rests on real answers, from 0 to 100
 * @param earning what earned points, the most first
 * @param others what earned none
 * @param lookFirst why it deserves a second look
 * @param unchecked the rules that could not be checked
 * @param firmness how sure it is, in a word or two; empty for pairs that are not new
 * @param sure the same in full, a sentence each
 * @param runnersUp whom the mentee would get instead
 * @param aside what is left aside in that, from a space on; may be empty
 * @param remark what else is to be said
 * @param decision what is decided already
 */
public record PairCard(
    PersonLine mentee,
    PersonLine mentor,
    String status,
    boolean isInRound,
    int fit,
    int known,
    List<Award> earning,
    List<Award> others,
    List<String> lookFirst,
    List<String> unchecked,
    String firmness,
    List<String> sure,
    List<RunnerUp> runnersUp,
    String aside,
    String remark,
    Decision decision) {
  private static final int WIDTH = 1_000;

  /**
   * Somebody of the pair.
   *
   * @param id the id
   * @param name may be empty
   * @param about stage, track and the like
   * @param anchor of the page's place of this person, if this is it; otherwise empty
   */
  public record PersonLine(String id, String name, String about, String anchor) {
    /** The name, or the id of somebody without. */
    public String shown() {
      return name.isBlank() ? id : name;
    }
  }

  /**
   * What one criterion gave.
   *
   * @param title of the criterion
   * @param words points of points
   * @param earned in ten-thousandths of a point
   * @param attainable in points
   * @param reason why
   */
  public record Award(String title, String words, long earned, int attainable, String reason) {}

  /**
   * Another mentor for the mentee.
   *
   * @param fit from 0 to 100
   * @param condition under which the price holds, after a comma; may be empty
   * @param price what it costs the whole
   */
  public record RunnerUp(String id, String name, int fit, String condition, String price) {}

  /**
   * A decision.
   *
   * @param decision keep, not this or hold; empty if there is none
   * @param otherMentorId somebody else who is named
   * @param note a reason
   */
  public record Decision(String decision, String otherMentorId, String note) {}

  /** Copies the lists. */
  public PairCard {
    earning = List.copyOf(earning);
    others = List.copyOf(others);
    lookFirst = List.copyOf(lookFirst);
    unchecked = List.copyOf(unchecked);
    sure = List.copyOf(sure);
    runnersUp = List.copyOf(runnersUp);
  }

  /** The pair's place in the page. */
  public String anchor() {
    return Anchor.pair(mentee.id(), mentor.id());
  }

  /** Whether somebody is to decide about it. */
  public boolean isOpen() {
    return !status.equals("ongoing");
  }

  /** What the page can be narrowed down to. */
  public String marks() {
    StringBuilder marks = new StringBuilder(status);
    if (!lookFirst.isEmpty()) {
      marks.append(" look");
    }
    if (firmness.startsWith("close call")) {
      marks.append(" close");
    }
    return marks.toString();
  }

  /** The outline of the bar: what each criterion could give, in the order of the list. */
  public String attainablePath() {
    return path(false);
  }

  /** The filled part of the bar: what each criterion gave. */
  public String earnedPath() {
    return path(true);
  }

  private String path(boolean earned) {
    long all =
        earning.stream().mapToLong(Award::attainable).sum()
            + others.stream().mapToLong(Award::attainable).sum();
    StringBuilder path = new StringBuilder();
    long before = 0;
    for (List<Award> awards : List.of(earning, others)) {
      for (Award award : awards) {
        long start = before * WIDTH / Math.max(1, all);
        before += award.attainable();
        long end = before * WIDTH / Math.max(1, all) - 6;
        long width = Math.max(0, end - start);
        if (earned && award.attainable() > 0) {
          width = width * award.earned() / (award.attainable() * 10_000L);
        }
        if (width > 0) {
          path.append('M')
              .append(start)
              .append(" 0h")
              .append(width)
              .append("v9h-")
              .append(width)
              .append('z');
        }
      }
    }
    return path.toString();
  }
}

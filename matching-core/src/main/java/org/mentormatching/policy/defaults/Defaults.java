package org.mentormatching.policy.defaults;

import java.util.List;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Source;
import org.mentormatching.policy.criteria.ASay;
import org.mentormatching.policy.criteria.CompanyStageKnown;
import org.mentormatching.policy.criteria.DomainOverlap;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.criteria.PathAhead;
import org.mentormatching.policy.criteria.Rhythm;
import org.mentormatching.policy.criteria.TransitionLived;
import org.mentormatching.policy.criteria.WaysOfWorking;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.policy.rules.ExcludedTopics;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.NoRepeat;
import org.mentormatching.policy.rules.NotSamePerson;
import org.mentormatching.policy.rules.OutsideReportingLine;
import org.mentormatching.policy.rules.StageGap;
import org.mentormatching.policy.rules.WorkingHoursInCommon;

/** The rules, criteria and limits of a programme that says nothing of its own. */
public final class Defaults {
  /** The newest version. */
  public static final int VERSION = 1;

  /**
   * The research that the defaults as a whole lean on, beside what each statement names: filled
   * wishes go before fit, pairs that go on stay, and demographics earn no points.
   */
  public static final List<Source> EVIDENCE =
      List.of(
          new Source(
              "Mentoring given to everyone raised sales revenue; offered only to volunteers it did"
                  + " little: those who would not have asked gain most.",
              "randomised, 603 new hires, about 18 to 19 % more",
              "Sandvik, Saouma, Seegert & Stanton"),
          new Source(
              "Pairs that hold gain, pairs that end early do not, and re-matching after a break can"
                  + " hurt.",
              "randomised, 1,139 young people",
              "Grossman et al. 2012"),
          new Source(
              "A demographic match is not associated with quality.",
              "565 graduate students at 70 universities",
              "Tuma & Dolan"));

  private Defaults() {}

  /** Rules, criteria and limits of version 1; each part can still be changed. */
  public static Policy.Builder version1() {
    Policy.Builder policy = Policy.builder();
    rules(policy);
    criteria(policy);
    return policy.hardLimit(new NoSharedMentorInLine());
  }

  /** The rules of version 1. */
  public static void rules(Policy.Builder policy) {
    policy
        .require(new NotSamePerson())
        .require(new Active())
        .require(new Consent())
        .require(new Exclusions())
        .require(new ExcludedTopics())
        .require(StageGap.between(1, 3))
        .require(OutsideReportingLine.wholeChain())
        .require(new CommonLanguage())
        .require(WorkingHoursInCommon.atLeast(1))
        .require(NoRepeat.within(4));
  }

  /** The criteria of version 1; their points sum to 100. */
  public static void criteria(Policy.Builder policy) {
    policy
        .prefer(new TransitionLived(), 20)
        .prefer(new NeedsCovered(), 15)
        .prefer(new PathAhead(), 15)
        .prefer(new ASay(), 15)
        .prefer(new WaysOfWorking(), 10)
        .prefer(new DomainOverlap(), 10)
        .prefer(new Rhythm(), 10)
        .prefer(new CompanyStageKnown(), 5);
  }
}

package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Columns.Cell;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Reply.Side;

/** Workbooks of two anonymous forms whose true addresses are answers to a question. */
final class MicrosoftForms {
  private static final long SEED = 20_270_111;

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> String.format(Locale.ROOT, "%05d", 20_000 + number),
          MicrosoftQuestions.OFFICES,
          MicrosoftQuestions.DEPARTMENTS,
          MicrosoftQuestions.RUNGS);
  private final SignUp signUp = MicrosoftQuestions.signUp(dice, company);
  private final Clock clock = new Clock(dice, LocalDateTime.of(2027, 1, 4, 8, 2));

  private MicrosoftForms() {}

  static ExportFolder folder() {
    return new MicrosoftForms().exports();
  }

  private ExportFolder exports() {
    List<Reply> mentees = new ArrayList<>(signUp.mentees(28, 3));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(20, 2));
    List<Reply> both = signUp.both(3, 2, 3);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    ExportFolder folder = new ExportFolder("microsoft-forms", "email", Colleague::email);
    MicrosoftQuestions.describe(folder);
    Export menteeForm = form("Mentee", Holds.MENTEES, dice.shuffled(mentees));
    Export mentorForm = form("Mentor", Holds.MENTORS, dice.shuffled(mentors));
    Export people =
        new Export(
                "Employees_2027-01-11.xlsx",
                Holds.PEOPLE,
                new Workbooks().sheet("Export"),
                MicrosoftQuestions.people())
            .headers()
            .addAll(company.everybody().stream().map(Reply::new).toList());
    return folder
        .add(menteeForm)
        .add(mentorForm)
        .add(people)
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTEES, both.get(0))
        .sample(Side.MENTORS, mentors.get(1));
  }

  private Export form(String side, Holds holds, List<Reply> replies) {
    clock.stamp(replies);
    MicrosoftQuestions.number(replies);
    Columns columns =
        MicrosoftQuestions.stamps("")
            .other("Email", reply -> "anonymous")
            .other("Name", reply -> "")
            .other("Last modified time", Cell.MOMENT, reply -> "")
            .ours("name", "Your name (first name, family name)", reply -> name(reply))
            .ours("email", "What’s your work e-mail address?\u00A0", reply -> typed(reply));
    Export form =
        new Export(
                "Mentoring 2027 - " + side + " sign-up(1-" + replies.size() + ").xlsx",
                holds,
                new Workbooks().sheet("Sheet1"),
                holds == Holds.MENTEES
                    ? MicrosoftQuestions.mentees(columns)
                    : MicrosoftQuestions.mentors(columns))
            .headers();
    MicrosoftQuestions.describe(form);
    for (Reply reply : replies) {
      Place place = form.add(reply);
      if (typed(reply).equals("same as above")) {
        form.setAside(place, "no-address");
      }
    }
    return form;
  }

  private static String name(Reply reply) {
    return reply.who().name().written();
  }

  /** The address as the person types it. */
  private static String typed(Reply reply) {
    String email = reply.who().email();
    return switch (Integer.parseInt(reply.get("number")) % 16) {
      case 4 -> email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1);
      case 7 -> email + " ";
      case 12 -> email.toUpperCase(Locale.ROOT);
      case 15 -> Integer.parseInt(reply.get("number")) > 16 ? "same as above" : email;
      default -> email;
    };
  }
}

package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Reply.Side;

/** The same forms, signed in, saved as CSV on a machine with semicolons and an old code page. */
final class MicrosoftFormsCsv {
  private static final long SEED = 20_270_112;
  private static final String MOMENTS = "dd.MM.yy HH:mm";

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
  private final Clock clock = new Clock(dice, LocalDateTime.of(2027, 1, 4, 7, 31));

  private MicrosoftFormsCsv() {}

  static ExportFolder folder() {
    return new MicrosoftFormsCsv().exports();
  }

  private ExportFolder exports() {
    List<Reply> mentees = new ArrayList<>(signUp.mentees(24, 3));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(17, 2));
    List<Reply> both = signUp.both(2, 2, 3);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    ExportFolder folder = new ExportFolder("microsoft-forms-csv", "email", Colleague::email);
    MicrosoftQuestions.describe(folder);
    return folder
        .add(form("Mentee", Holds.MENTEES, dice.shuffled(mentees)))
        .add(form("Mentor", Holds.MENTORS, dice.shuffled(mentors)))
        .add(
            new Export(
                    "Employees_2027-01-11.csv",
                    Holds.PEOPLE,
                    Delimited.codePage("windows-1252"),
                    MicrosoftQuestions.people())
                .headers()
                .addAll(company.everybody().stream().map(Reply::new).toList()))
        .sample(Side.MENTEES, mentees.get(2))
        .sample(Side.MENTEES, mentees.get(5))
        .sample(Side.MENTORS, mentors.get(0));
  }

  private Export form(String side, Holds holds, List<Reply> replies) {
    clock.stamp(replies);
    MicrosoftQuestions.number(replies);
    Columns columns =
        MicrosoftQuestions.stamps(MOMENTS)
            .ours("email", "Email", reply -> reply.who().email())
            .ours("name", "Name", reply -> reply.who().name().written());
    Export form =
        new Export(
            "Mentoring 2027 - " + side + " sign-up(1-" + replies.size() + ").csv",
            holds,
            Delimited.codePage("windows-1252"),
            holds == Holds.MENTEES
                ? MicrosoftQuestions.mentees(columns)
                : MicrosoftQuestions.mentors(columns));
    MicrosoftQuestions.describe(form);
    return form.headers().addAll(replies);
  }
}

package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.util.List;

/** Programmes of invented people in the shapes in which HR systems and form tools export them. */
public final class ExportShapes {
  private ExportShapes() {}

  /** Writes all: arguments are the folder of the exports and the folder of the truth about them. */
  public static void main(String[] arguments) {
    for (ExportFolder folder : all()) {
      folder.write(Path.of(arguments[0]).resolve(folder.shape()));
      folder.writeTruth(Path.of(arguments[1]).resolve(folder.shape() + ".yaml"));
    }
  }

  static List<ExportFolder> all() {
    return List.of(
        MicrosoftForms.folder(),
        MicrosoftFormsCsv.folder(),
        GoogleForms.folder(),
        Typeform.folder(),
        Qualtrics.folder(),
        SuccessFactors.folder(),
        BambooHr.folder(),
        Workday.folder(),
        ExcelSemicolon.folder(),
        ExcelPolish.folder(),
        Handmade.folder(),
        LinkedInNotes.folder());
  }
}

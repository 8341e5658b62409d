package org.mentormatching.batch.sample;

/** The career stages of the quarterly programme. */
enum Stage {
  JUNIOR("junior", 0, Track.INDIVIDUAL_CONTRIBUTOR),
  PROFESSIONAL("professional", 1, Track.INDIVIDUAL_CONTRIBUTOR),
  SENIOR("senior", 2, Track.INDIVIDUAL_CONTRIBUTOR),
  STAFF("staff", 3, Track.INDIVIDUAL_CONTRIBUTOR),
  TEAM_LEAD("team lead", 3, Track.MANAGEMENT),
  PRINCIPAL("principal", 4, Track.INDIVIDUAL_CONTRIBUTOR),
  HEAD("head", 4, Track.MANAGEMENT),
  DISTINGUISHED("distinguished", 5, Track.INDIVIDUAL_CONTRIBUTOR),
  DIRECTOR("director", 5, Track.MANAGEMENT),
  EXECUTIVE("executive", 6, Track.MANAGEMENT);

  /** The two ways up. */
  enum Track {
    INDIVIDUAL_CONTRIBUTOR("individual contributor"),
    MANAGEMENT("management");

    final String label;

    Track(String label) {
      this.label = label;
    }
  }

  final String label;
  final int rung;
  final Track track;

  Stage(String label, int rung, Track track) {
    this.label = label;
    this.rung = rung;
    this.track = track;
  }
}

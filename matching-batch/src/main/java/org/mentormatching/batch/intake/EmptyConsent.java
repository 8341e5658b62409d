package org.mentormatching.batch.intake;

/** What an empty cell says in a column that asks for consent. */
enum EmptyConsent {
  /** In files of others a no: it is what an unticked box leaves. */
  IS_A_NO,
  /** In files of ours that nobody asked: a no is written out there. */
  IS_NO_ANSWER
}

package org.mentormatching.verify;

import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/** Two people who are a pair. */
record MadePair(Mentee mentee, Mentor mentor) {}

package org.mentormatching.batch.sample;

import org.mentormatching.batch.sample.Names.Culture;

/** Where people of an invented company work, and the language they speak there beside English. */
record Office(String name, String zone, String language, Culture culture) {}

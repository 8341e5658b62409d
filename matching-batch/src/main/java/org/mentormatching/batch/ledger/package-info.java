/**
 * What lasts from cycle to cycle. The door is {@link org.mentormatching.batch.ledger.Ledger}, which
 * knows what was published and what that leaves to the next cycle; {@link
 * org.mentormatching.batch.ledger.LedgerFile} keeps it in the programme's folder, and {@link
 * org.mentormatching.batch.ledger.PublishedFolder} what was published of each cycle.
 */
@NullMarked
package org.mentormatching.batch.ledger;

import org.jspecify.annotations.NullMarked;

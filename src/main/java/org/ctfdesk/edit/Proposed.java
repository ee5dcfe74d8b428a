package org.ctfdesk.edit;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;

/** One piece of what came in, and what would become of it. */
public sealed interface Proposed {
    Origin origin();

    /**
     * It has its place, and one reading.
     *
     * @param answer what is entered; nothing where the cell is cleared
     * @param remarks what was done to it on the way: scaled, a footnote mark turned into a footnote
     */
    record Placed(Origin origin, Place place, Optional<Answer> answer, List<Reason> remarks) implements Proposed {
        public Placed {
            remarks = List.copyOf(remarks);
        }

        public Placed(Origin origin, Place place, Answer answer) {
            this(origin, place, Optional.of(answer), List.of());
        }
    }

    /**
     * It has its place, but must be asked about.
     *
     * @param readings what it may say; one where only the doubt has to be told
     * @param chosen which reading is entered; -1 while nobody chose, and then nothing is entered
     * @param confirmed true once the user has answered
     * @param why what is doubtful, in full
     */
    record Doubtful(Origin origin, Place place, List<Reading> readings, int chosen, boolean confirmed, Reason why) implements Proposed {
        public Doubtful {
            readings = List.copyOf(readings);
            if (chosen < -1 || chosen >= readings.size()) {
                throw new IllegalArgumentException("There is no reading " + chosen + " among " + readings + ".");
            }
        }

        /** Nothing is entered until one of the readings is chosen. */
        public static Doubtful open(Origin origin, Place place, List<Reading> readings, Reason why) {
            return new Doubtful(origin, place, readings, -1, false, why);
        }

        /** That reading is entered meanwhile, and asked about. */
        public static Doubtful likely(Origin origin, Place place, Reading reading, Reason why) {
            return new Doubtful(origin, place, List.of(reading), 0, false, why);
        }

        /** The user's answer: one of the readings, or -1 for nothing. */
        public Doubtful settled(int reading) {
            return new Doubtful(origin, place, readings, reading, true, why);
        }

        /** What is entered as it stands. */
        public Optional<Answer> answer() {
            return chosen < 0 ? Optional.empty() : readings.get(chosen).answer();
        }
    }

    /**
     * It has no place. It is kept as a note at the table beside which it stood.
     *
     * @param near the table; nothing where it stood at none
     * @param asked true where it may hold a figure or an answer, so that somebody has to look; false for legends and the like
     */
    record Unplaced(Origin origin, Optional<TableKey> near, boolean asked, Reason why) implements Proposed {}

    /**
     * One way to understand a cell.
     *
     * @param answer what would be entered; nothing where it would stay blank
     * @param how in what sense, as "the comma is decimal"
     */
    record Reading(Optional<Answer> answer, Reason how) {}

    /** True where nobody can tell without being asked. */
    default boolean isOpen() {
        return switch (this) {
            case Placed placed -> false;
            case Doubtful doubtful -> !doubtful.confirmed();
            case Unplaced unplaced -> unplaced.asked();
        };
    }
}

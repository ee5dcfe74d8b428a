package org.ctfdesk.compare;

import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.TableKey;

/** One thing in which a report differs from the one before. */
public sealed interface Difference {
    /** Another answer, or none where there was one. */
    record AnswerChanged(Place place, Optional<Answer> before, Optional<Answer> after) implements Difference {}

    /** A row that the Party added to a part that keeps its own items, with all its answers. */
    record ItemAdded(TableKey table, String part, Item item) implements Difference {}

    /**
     * A row that was taken out, with all its answers.
     *
     * @param at where it stood, from 0
     */
    record ItemRemoved(TableKey table, String part, int at, Item item) implements Difference {}

    /**
     * The rows of a part stand in another order.
     *
     * @param first the first that stands elsewhere
     */
    record ItemsMoved(TableKey table, String part, String first) implements Difference {}

    /** What is asked once is answered otherwise. */
    record ProfileChanged(Profile before, Profile after) implements Difference {}

    /** A flexibility is applied that was not. */
    record ClaimAdded(FlexibilityClaim claim) implements Difference {}

    /** A flexibility is no longer applied; one that was changed is removed and added. */
    record ClaimRemoved(FlexibilityClaim claim) implements Difference {}

    /** Another list of those that stand beside the tables. */
    record ListChanged(What what) implements Difference {
        /** Which list. */
        public enum What {
            EXPLANATIONS,
            CHECKLIST,
            ORIGINS,
            REVIEW,
            COMMENTS
        }
    }
}

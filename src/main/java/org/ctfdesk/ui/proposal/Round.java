package org.ctfdesk.ui.proposal;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Origin;

/** The walk through what is asked. It keeps its position, for several things may be asked of one cell. */
final class Round {
    private Optional<Origin> last = Optional.empty();
    /** Where that stood among what is asked; negative where it was reached otherwise. */
    private int position = -1;

    /**
     * What is asked next.
     *
     * @param open all that is asked, in its order
     * @param here the cell that the user is at
     */
    Optional<Origin> next(List<Origin> open, Optional<Origin> here) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        position = (before(open, here.filter(open::contains)) + 1) % open.size();
        last = Optional.of(open.get(position));
        return last;
    }

    private int before(List<Origin> open, Optional<Origin> here) {
        var isElsewhere = here.isPresent() && !here.equals(last);
        if (!isElsewhere && position >= 0) {
            var isThere = position < open.size() && last.equals(Optional.of(open.get(position)));
            return isThere ? position : position - 1; // it was settled, and what followed stands in its place
        }
        return here.or(() -> last).map(open::indexOf).orElse(-1);
    }

    /** The user went there. */
    void at(Origin origin) {
        last = Optional.of(origin);
        position = -1;
    }

    /** Begins anew. */
    void forget() {
        last = Optional.empty();
        position = -1;
    }
}

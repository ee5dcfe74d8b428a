package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.List;

/** What a group of actions gives: lots, and what does not count. */
record Counted(List<Lot> lots, List<SetAside> setAside) {
    Counted {
        lots = List.copyOf(lots);
        setAside = List.copyOf(setAside);
    }

    static Counted both(Counted one, Counted other) {
        var lots = new ArrayList<>(one.lots);
        lots.addAll(other.lots);
        var setAside = new ArrayList<>(one.setAside);
        setAside.addAll(other.setAside);
        return new Counted(lots, setAside);
    }
}

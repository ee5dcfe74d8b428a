package org.ctfdesk.excel.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Ways;

/** What a column of a table of flexibility says: the statements of MPGs, para. 6, and what is told beside them. */
enum ClaimPart {
    PROVISION,
    CONSTRAINT,
    TIME_FRAME,
    APPLIES_TO,
    /** The threshold, or the years that the flexibility leaves. */
    INDICATED,
    IMPROVEMENT,
    /** The first report that applied it. */
    SINCE;

    private static final int LONGEST_HEAD = 100;
    private static final List<Ways.Entry> HEADS = Ways.list("claims.tsv");

    /** What stands below a head; nothing where it is no head of such a table. */
    static Optional<ClaimPart> of(String head) {
        if (head.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        var plain = Plain.of(Plain.unbracketed(head));
        return Arrays.stream(values()).filter(part -> HEADS.stream().anyMatch(entry -> entry.names().getFirst().equals(part.name())
                && entry.ways().stream().anyMatch(way -> isNamed(plain, way, entry.names().get(1).equals("whole"))))).findFirst();
    }

    /** Measures are called “Provision of …”, too: the head of the provisions is known whole, or by a way that is left open. */
    private static boolean isNamed(String head, String way, boolean whole) {
        return whole && !way.endsWith("*") ? head.equals(way) : whole ? Plain.at(head, way, 0) == 0 : Plain.at(head, way, 0) >= 0;
    }
}

package org.ctfdesk.excel.foreign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final Map<ClaimPart, List<Way>> WAYS = new EnumMap<>(ClaimPart.class);

    /** @param whole the head is known whole, or by how it begins where the way is left open */
    private record Way(String words, boolean whole) {}

    static {
        for (var part : values()) {
            WAYS.put(part, Ways.list("claims.tsv").stream().filter(entry -> entry.names().getFirst().equals(part.name()))
                    .flatMap(entry -> entry.ways().stream().map(way -> new Way(way, entry.names().get(1).equals("whole")))).toList());
        }
    }

    /** What stands below a head; nothing where it is no head of such a table. */
    static Optional<ClaimPart> of(String head) {
        if (head.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        var plain = Plain.of(Plain.unbracketed(head));
        for (var part : values()) {
            if (part.isNamed(plain)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** True where a text is a head of provisions: without one, no row of a sheet begins such a table. */
    static boolean isProvision(String head) {
        return head.length() <= LONGEST_HEAD && PROVISION.isNamed(Plain.of(Plain.unbracketed(head)));
    }

    private boolean isNamed(String plain) {
        for (var way : WAYS.get(this)) {
            if (isNamed(plain, way.words, way.whole)) {
                return true;
            }
        }
        return false;
    }

    /** Measures are called “Provision of …”, too: the head of the provisions is known whole, or by a way that is left open. */
    private static boolean isNamed(String head, String way, boolean whole) {
        return whole && !way.endsWith("*") ? head.equals(way) : whole ? Plain.at(head, way, 0) == 0 : Plain.at(head, way, 0) >= 0;
    }
}

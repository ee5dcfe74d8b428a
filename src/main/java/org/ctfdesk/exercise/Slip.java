package org.ctfdesk.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ctfdesk.report.Report;

/**
 * A slip that can be planted into a report.
 *
 * @param id by which it is called, the same in every version
 * @param what the slip in a few words
 * @param codes the rules that are to find it, the telling one first; empty where whichever finds it at its cell tells it
 * @param plants makes the report with the slip in it
 * @param own what a trainer says of it, where no rule has to find it
 */
public record Slip(String id, String what, List<String> codes, UnaryOperator<Report> plants, Optional<Own> own) {
    public Slip {
        codes = List.copyOf(codes);
    }

    /** One that a rule has to find. */
    public Slip(String id, String what, List<String> codes, UnaryOperator<Report> plants) {
        this(id, what, codes, plants, Optional.empty());
    }
}

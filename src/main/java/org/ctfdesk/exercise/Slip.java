package org.ctfdesk.exercise;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ctfdesk.report.Report;

/**
 * A slip that can be planted into a report.
 *
 * @param id by which it is called, the same in every version
 * @param what the slip in a few words
 * @param codes the rules that are to find it, the telling one first; empty where no rule does
 * @param plants makes the report with the slip in it
 */
public record Slip(String id, String what, List<String> codes, UnaryOperator<Report> plants) {
    public Slip {
        codes = List.copyOf(codes);
    }
}

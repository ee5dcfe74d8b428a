package org.ctfdesk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/**
 * A slip planted into a sample, such as reviewers meet.
 *
 * @param what the slip in a few words
 * @param codes what it must be found by, the telling one first; the others follow from the same figures
 */
public record Fault(String what, List<String> codes, Plant plant) {
    /** How a slip gets into a report in the making. */
    @FunctionalInterface
    interface Plant {
        void into(Draft draft);
    }

    /** Words or a figure typed over what stands in a cell; nothing typed clears it. */
    static Fault typed(String codes, String what, String table, String row, String column, String text) {
        return new Fault(what, List.of(codes.split(" ")), draft -> draft.page(table).cell(row, column, text));
    }

    /** A row of words, which fill its only cell. */
    static Fault told(String codes, String what, String table, String row, String text) {
        return new Fault(what, List.of(codes.split(" ")), draft -> draft.page(table).text(row, text));
    }

    /** A row under a name that the Party gives. */
    static Fault added(String codes, String what, String table, String row, String name, String cells) {
        return new Fault(what, List.of(codes.split(" ")), draft -> draft.page(table).named(row, name, cells));
    }

    static Fault profile(String codes, String what, UnaryOperator<Profile> other) {
        return new Fault(what, List.of(codes.split(" ")),
                draft -> draft.apply(Edit.set(other.apply(draft.report().profile()))));
    }

    /** Another claim of flexibility, or one in place of that for the same provision. */
    static Fault claimed(String codes, String what, FlexibilityClaim claim) {
        return new Fault(what, List.of(codes.split(" ")), draft -> {
            var claims = new ArrayList<>(draft.report().claims());
            claims.removeIf(other -> other.provision().equals(claim.provision()));
            claims.add(claim);
            draft.apply(Edit.set(new ReportPart.Claims(claims)));
        });
    }

    static Fault edited(String codes, String what, Edit edit) {
        return new Fault(what, List.of(codes.split(" ")), draft -> draft.apply(edit));
    }

    Set<String> expected() {
        return new TreeSet<>(codes);
    }

    /** That report with this slip in it. */
    public Report in(Report clean) {
        var draft = new Draft(clean);
        plant.into(draft);
        return draft.report();
    }

    /** That report with all of them. */
    static Report all(Report clean, List<Fault> faults) {
        var draft = new Draft(clean);
        faults.forEach(fault -> fault.plant().into(draft));
        return draft.report();
    }
}

package org.ctfdesk.ui.outline;

import java.util.HashMap;
import java.util.Map;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.ui.common.ToDo;

/**
 * What was found, counted in one go over thousands as the list of findings counts it, one cause, one line: what is not done yet apart
 * from what is wrong. Findings of a foot count for every form that shares it.
 */
final class Counts {
    private static final long[] NONE = new long[Severity.values().length];

    private final Checked checked;
    private final Map<String, long[]> byForm = new HashMap<>();
    private final long[] wrong = new long[Severity.values().length];
    private long toDo;
    private String last = "";
    private long[] ofLast = NONE;

    Counts(Checked checked) {
        this.checked = checked;
        for (var finding : checked.findings()) {
            if (ToDo.is(finding)) {
                toDo++; // the filled part of the table says it
            } else {
                wrong[finding.severity().ordinal()]++;
                count(finding);
            }
        }
    }

    private void count(Finding finding) {
        var table = finding.place().table();
        if (table.form().equals(Foot.ID)) {
            var foot = table.instance().split("-")[0];
            Forms.NDC.stream().filter(form -> form.foot().equals(foot)).forEach(form -> count(form.id(), finding));
        } else {
            count(table.form(), finding);
        }
    }

    private void count(String form, Finding finding) {
        if (!form.equals(last)) { // those of a form stand together
            last = form;
            ofLast = byForm.computeIfAbsent(form, made -> new long[Severity.values().length]);
        }
        ofLast[finding.severity().ordinal()]++;
    }

    /** What is counted. */
    Checked checked() {
        return checked;
    }

    /** Answers that are missing. */
    long toDo() {
        return toDo;
    }

    /** All that is wrong, of that severity. */
    long wrong(Severity severity) {
        return wrong[severity.ordinal()];
    }

    /** What is wrong in one form, of that severity. */
    long of(Form form, Severity severity) {
        return byForm.getOrDefault(form.id(), NONE)[severity.ordinal()];
    }
}

package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Flexibility is open to developing country Parties only: MPGs, paras. 4-6. An FX in a cell is found by FORM-05. */
public final class ClaimOfDevelopedParty implements Rule.OfReport {
    @Override
    public String code() {
        return "F-06";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("4–6");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report);
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().party().developing()) {
            return;
        }
        for (var claim : report.claims()) {
            found.at(Provisions.box(claim.provision()), Provisions.without(report, claim), claim.provision());
        }
    }
}

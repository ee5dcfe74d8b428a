package org.ctfdesk.rule.ledger.format;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * First transfer for other international mitigation purposes is defined once for each cooperative approach, as authorization,
 * issuance, or use or cancellation: 2/CMA.3, annex, para. 2(b), and 4/CMA.6, para. 15.
 */
public final class DefinitionsDiffer extends Rule.OfReport {
    public DefinitionsDiffer() {
        super(error("A6-27", guidance62("15")).reads(Authorizations.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Authorizations.FORM.id());
        var byApproach = new HashMap<String, Answer>();
        for (var item : report.table(key).block(Authorizations.AUTHORIZATION).items()) {
            var authorization = LedgerLines.authorization(item);
            var defined = item.row(Authorizations.AUTHORIZATION).answer(ColumnKey.of(Authorizations.FIRST_TRANSFER));
            var place = new Place(key, new RowKey(Authorizations.AUTHORIZATION, item.id()), ColumnKey.of(Authorizations.FIRST_TRANSFER));
            var isNotApplicable = defined.orElse(null) instanceof Answer.Unread unread && FreeText.isBareNotApplicable(unread.typed());
            if (isNotApplicable && !authorization.forOthers()) {
                continue; // the format asks for NA there: 4/CMA.6, annex II, footnote o of table 2
            }
            if (defined.orElse(null) instanceof Answer.Unread unread) {
                found.at(place).says("unknown", unread.typed());
            } else if (defined.isPresent() && authorization.forOthers() && !authorization.approach().isEmpty()) {
                var first = byApproach.putIfAbsent(authorization.approach(), defined.get());
                if (first != null && !first.equals(defined.get())) {
                    found.at(place).says("differs", authorization.approach())
                            .mendedBy(new Edit.SetAnswers("takeOtherRow", List.of(new Edit.Change(place, Optional.of(first)))));
                }
            }
        }
    }
}

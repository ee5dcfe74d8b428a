package org.ctfdesk.rule.last;

import java.util.List;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * An action of the ledger that the last report held, too, has the quantity, date, type and vintage that it had, or is corrected on purpose
 * (a reminder): 2/CMA.3, annex, paras. 20 and 23. Actions are the same where they bear the same name.
 */
public final class ActionChanged extends Rule.OfReport {
    private static final List<String> COLUMNS = List.of("quantity", Actions.DATE, Actions.TYPE, "vintage");

    public ActionChanged() {
        super(info("OWN-182", article6("23")).reads(Actions.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Actions.FORM.id());
        SinceLast.of(report, new Place(key, new RowKey(Actions.ACTION, "1"), ColumnKey.LABEL), found).ifPresent(since ->
                since.before(key, Actions.ACTION).forEach((id, before) -> {
                    var now = report.table(key).block(Actions.ACTION).item(id).orElseThrow().row(Actions.ACTION);
                    for (var name : COLUMNS) {
                        var column = ColumnKey.of(name);
                        var was = before.row(Actions.ACTION).answer(column);
                        var is = now.answer(column);
                        if (was.isPresent() && is.isPresent() && !SinceLast.isSame(is.get(), was.get())) {
                            found.at(new Place(key, new RowKey(Actions.ACTION, id), column)).with(plain(was.get()), plain(is.get()));
                            return;
                        }
                    }
                }));
    }

    private static Object plain(Answer answer) {
        return switch (answer) {
            case Quantity quantity -> quantity.citing(List.of());
            case Answer.Choices choices -> String.join(", ", choices.options());
            case Answer.Years years -> years.first() + (years.first() == years.last() ? "" : "-" + years.last());
            default -> answer;
        };
    }
}

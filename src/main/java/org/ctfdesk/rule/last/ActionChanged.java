package org.ctfdesk.rule.last;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * An action, an authorization or a cooperative approach that the last report held, too, is what it was, or is corrected on purpose (a
 * reminder): 2/CMA.3, annex, paras. 18 to 21 and 23. They are the same where they bear the same name.
 */
public final class ActionChanged extends Rule.OfReport {
    private static final List<String> COLUMNS = List.of("quantity", Actions.DATE, Actions.TYPE, "vintage");
    private static final List<String> AUTHORIZED = List.of(Authorizations.QUANTITY, Authorizations.PARTIES, Authorizations.PURPOSES,
            Authorizations.VINTAGES, Authorizations.DATE);
    private static final List<String> APPROACH = List.of(Approaches.PARTIES, Approaches.TYPE, Approaches.INITIAL_REPORT);

    public ActionChanged() {
        super(info("OWN-182", article6("23"))
                .reads(Actions.FORM, Authorizations.FORM, Approaches.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, new Place(TableKey.of(Actions.FORM.id()), new RowKey(Actions.ACTION, "1"), ColumnKey.LABEL), found)
                .ifPresent(since -> {
                    check(report, since, Actions.FORM, Actions.ACTION, COLUMNS, found);
                    check(report, since, Authorizations.FORM, Authorizations.AUTHORIZATION, AUTHORIZED, found);
                    check(report, since, Approaches.FORM, Approaches.APPROACH, APPROACH, found);
                });
    }

    private static void check(Report report, SinceLast since, Form form, String part, List<String> columns, Found found) {
        var key = TableKey.of(form.id());
        since.before(key, part).forEach((id, before) -> {
            var now = report.table(key).block(part).item(id).orElseThrow().row(part);
            if (isOtherVersion(now, before.row(part))) {
                return;
            }
            for (var name : columns) {
                var column = ColumnKey.of(name);
                var was = before.row(part).answer(column);
                var is = now.answer(column);
                if (was.isPresent() && is.isPresent() && !SinceLast.isSame(is.get(), was.get())) {
                    var spot = found.at(new Place(key, new RowKey(part, id), column));
                    if (part.equals(Actions.ACTION)) {
                        spot.with(plain(was.get()), plain(is.get()));
                    } else {
                        spot.says(part, plain(was.get()), plain(is.get()));
                    }
                    return;
                }
            }
        });
    }

    /** An authorization that says that it is a later version was changed on purpose. */
    private static boolean isOtherVersion(Row now, Row before) {
        var column = ColumnKey.of(Authorizations.VERSION);
        return !now.answer(column).equals(before.answer(column));
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

package org.ctfdesk.rule.last;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * Where the description of the same NDC gives another figure or year than in the last report, the update is described: MPGs,
 * para. 64(g). Suspected: figures are read out of words, and added ones do not count.
 */
public final class UpdateUnexplained extends Rule.OfReport {
    /** With thousands in groups of three, or without; the 2 of CO2 is none. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?");

    public UpdateUnexplained() {
        super(warning("A-08", mpgs("64(g)")).reads(Description.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, Place.of(Description.FORM.id(), Description.UPDATES, Description.DESCRIPTION), found)
                .filter(since -> isSameNdc(report, since.last())).ifPresent(since -> {
            var before = since.last().table(Description.FORM.id());
            var now = report.table(Description.FORM.id());
            if (isUpdated(now, before)) {
                return;
            }
            for (var line : now.rows().keySet()) {
                var numbers = numbers(now.row(line));
                var gone = new ArrayList<>(numbers(before.row(line)));
                gone.removeIf(number -> isIn(numbers, number));
                numbers.removeIf(number -> isIn(numbers(before.row(line)), number));
                if (!line.equals(Description.UPDATES) && !gone.isEmpty() && !numbers.isEmpty()) {
                    found.at(new Place(TableKey.of(Description.FORM.id()), RowKey.of(line), ColumnKey.of(Description.DESCRIPTION)))
                            .with(gone.getFirst().toPlainString(), numbers.getFirst().toPlainString());
                }
            }
        });
    }

    /** Another NDC is described anew, and updates nothing. */
    private static boolean isSameNdc(Report report, Report last) {
        return report.profile().ndc().communicated() == last.profile().ndc().communicated()
                && report.profile().periods().implementationFrom() == last.profile().periods().implementationFrom()
                && report.profile().periods().implementationTo() == last.profile().periods().implementationTo();
    }

    private static boolean isUpdated(Table now, Table before) {
        var said = FreeText.words(now.row(Description.UPDATES),
                Description.DESCRIPTION).filter(text -> !text.isBlank() && !SinceLast.saysNone(text)).map(FreeText::plain);
        return said.isPresent() && !said.equals(FreeText.words(before.row(Description.UPDATES),
                Description.DESCRIPTION).map(FreeText::plain));
    }

    private static List<BigDecimal> numbers(Row row) {
        var numbers = new ArrayList<BigDecimal>();
        FreeText.words(row, Description.DESCRIPTION).ifPresent(text -> NUMBER.matcher(text).results().forEach(each ->
                numbers.add(new BigDecimal(each.group().replaceAll("[^\\d.]", "")))));
        return numbers;
    }

    private static boolean isIn(List<BigDecimal> numbers, BigDecimal number) {
        return numbers.stream().anyMatch(each -> each.compareTo(number) == 0);
    }
}
